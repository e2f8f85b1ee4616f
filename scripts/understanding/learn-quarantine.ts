import { maskCpr } from '../../src/core/cpr/cpr.ts';
import { indexMessage } from '../../src/features/incidents/understanding/message-index.ts';
import {
  always,
  type QuarantineWeights,
  quarantineScore,
} from '../../src/features/incidents/understanding/quarantine.ts';
import { expectedOf, quarantineSignsIn } from '../../src/features/incidents/understanding/quarantine-signs.ts';
import { type Signs, signsIn } from '../../src/features/incidents/understanding/signs.ts';
import { descend } from './descend.ts';
import type { Labelled } from './measured.ts';

/** A message as holding sees it. */
interface QuarantineExample {
  signs: Signs;
  isQuarantined: boolean;
}

/** So often a sign must be seen; what stands in fewer messages only tells of those. */
const seenFrom = 3;
/** Smaller weights change nothing and are not written. */
const smallest = 0.1;
/** What a sign weighs before anything is learnt, and how much is needed before it weighs otherwise. */
const expected = { for: 0.6, together: 0.5, against: -0.6 };
const caution = { expected: 1, other: 2 };
const parts = 5;

export function readQuarantined(messages: readonly Labelled[]): readonly QuarantineExample[] {
  return messages
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, held }) => {
      const masked = maskCpr(text);
      const index = indexMessage(masked);
      return { signs: quarantineSignsIn(index, signsIn(masked, index)), isQuarantined: Boolean(held) };
    });
}

/** What each sign weighs for holding: logistic regression. The same examples always give the same table. */
export function learnQuarantine(examples: readonly QuarantineExample[]): QuarantineWeights {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs.keys()) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [always, ...[...seen].filter(([, times]) => times >= seenFrom).map(([sign]) => sign)];
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const weights = descend(
    examples.map(({ signs, isQuarantined }) => ({
      seen: [...signs].flatMap(([sign, strength]) => {
        const place = placeOf.get(sign);
        return place === undefined ? [] : [[place, strength] as const];
      }),
      is: isQuarantined,
    })),
    names.map((name) => {
      const hope = expectedOf(name);
      if (name === always) return { from: 0, caution: 0 };
      return hope ? { from: expected[hope], caution: caution.expected } : { from: 0, caution: caution.other };
    }),
  );
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = Number((weights[at] ?? 0).toFixed(2));
      return Math.abs(weight) < smallest && name !== always ? [] : [[name, weight] as const];
    }),
  );
}

/** What each message adds up to by weights learnt from the other four fifths. */
export function crossValidatedQuarantine(examples: readonly QuarantineExample[]): readonly number[] {
  const part = (at: number) => (at * 7 + Math.floor(at / parts)) % parts;
  const learnt = Array.from({ length: parts }, (_, left) =>
    learnQuarantine(examples.filter((_, at) => part(at) !== left)),
  );
  return examples.map(({ signs }, at) => quarantineScore(signs, learnt[part(at)]));
}
