import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';
import { coverUp } from './quarantine-cover-up.ts';
import { crime } from './quarantine-crime.ts';
import { quarantinePairs } from './quarantine-pairs.ts';
import { retaliation } from './quarantine-retaliation.ts';
import { crimeSigns } from './quarantine-signs-crime.ts';
import { hidingSigns } from './quarantine-signs-hiding.ts';
import { ordinarySigns } from './quarantine-signs-ordinary.ts';
import { workSigns } from './quarantine-signs-work.ts';
import { insider, oneOfUs, power } from './quarantine-words.ts';
import type { Signs } from './signs.ts';

/** What a first message hints at that keeps it in memory until its writer has chosen (domain.md 0 and 2.10). */
export type QuarantineReason = 'retaliation' | 'coverUp' | 'crime';

/** Signs of each hint; whole phrases that say it outright are one more. */
const hinting = {
  retaliation: { ...workSigns, saysRetaliation: retaliation },
  coverUp: { ...hidingSigns, saysCoverUp: coverUp },
  crime: { ...crimeSigns, saysCrime: crime },
};
const signs = [...Object.values(hinting), ordinarySigns, { power, insider, oneOfUs }].flatMap((table) =>
  Object.entries(table).map(([name, written]) => [name, phrases(written)] as const),
);
const pairs = quarantinePairs
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((pair) => pair.split(' & '));

/** How strongly one sign counts, and two that stand in the same message. */
const signStrength = 1;
const pairStrength = 0.7;

/**
 * The signs of a message together with those that only speak of what is held: who acts, what they do, for whom and in
 * what silence, by name and two by two. The learnt weights are weights of these.
 *
 * @param read what the other guesses see in it
 */
export function quarantineSignsIn(index: MessageIndex, read: Signs): Signs {
  const said = new Set(signs.filter(([, written]) => isSaid(index, written)).map(([name]) => name));
  const together = pairs.filter((pair) => pair.every((name) => said.has(name)));
  return new Map([
    ...read,
    ...[...said].map((name) => [`#${name}`, signStrength] as const),
    ...together.map((pair) => [`#${pair.join('&')}`, pairStrength] as const),
  ]);
}

/** What a sign speaks of, for those that speak of one. */
export function spokenOf(sign: string): QuarantineReason | undefined {
  return (['retaliation', 'coverUp', 'crime'] as const).find((hint) => sign.slice(1) in hinting[hint]);
}

/** Whether a person expects the sign to speak for holding, against it or for nothing; learning starts from this. */
export function expectedOf(sign: string): 'for' | 'together' | 'against' | undefined {
  if (!sign.startsWith('#')) return undefined;
  if (sign.includes('&')) return 'together';
  if (sign.slice(1) in ordinarySigns) return 'against';
  return spokenOf(sign) && 'for';
}
