import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import { Pack, SearchWord } from '../../../handbook/tailoring-records.ts';
import { writing } from '../../drafts/roles.ts';
import { readyPacks, readyWords } from '../example-tailoring.ts';
import { aroundExamples } from '../queries/around-examples.ts';
import { longestPackCode, longestWord, mostExamples } from '../tailoring-limits.ts';
import { hasBeen } from '../wanted-pack.ts';
import { packEffect, shownEffect } from './pack-effect.ts';

/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 5;

/** `da:` and the word. */
const wordKey = z
  .string()
  .min(1)
  .max(3 + longestWord);

/**
 * An editor takes example packs and everyday words (S17, S24), or asks what the packs would do. What has no rule here yet
 * is left for later, and what is there already stays as it is; a pack taken back on its first day has never been. What cannot be stored holds up nothing else.
 */
export const takeTailoring = action({
  summary: 'Makes packs and search words of the examples an editor has chosen, as far as their rules are in force',
  roles: writing,
  input: z
    .strictObject({
      packs: z.array(z.string().min(1).max(longestPackCode)).max(mostExamples),
      words: z.array(wordKey).max(mostExamples),
      /** Only says what it would do. */
      check: z.boolean(),
    })
    .refine(({ packs, words }) => packs.length + words.length > 0),
  output: z.strictObject({
    /** What is there now of what was named. */
    packs: z.array(z.string()),
    words: z.array(z.string()),
    effect: shownEffect.optional(),
  }),
  run: async (context, { packs, words, check }) => {
    const { actor, clock, records } = context;
    const at = clock.now();
    const by = { actor: actor.person.id, at };
    const around = aroundExamples(context.reader());
    const wantedPacks = readyPacks(around)
      .filter(({ pack }) => packs.includes(pack))
      .map((pack): Pack => ({ key: pack.pack, ...by, ...pack, from: dayOf(at) }));
    if (check) return { packs: [], words: [], effect: await packEffect(context, wantedPacks) };
    const wantedWords = readyWords(around).filter(({ key }) => words.includes(key));
    await saveSome([
      ...wantedPacks.map(
        (pack) => () =>
          change(context, Pack, pack.key, { to: (before) => (before && hasBeen(before) ? before : pack) }),
      ),
      ...wantedWords.map((word) => () => create(context, SearchWord, { ...by, ...word }, untouched)),
    ]);
    return {
      packs: packs.filter((pack) => records.find(Pack, pack) !== undefined),
      words: words.filter((key) => records.find(SearchWord, key) !== undefined),
    };
  },
});

/** What somebody wrote first, or has changed since, stands. */
const untouched = { same: () => true };

/** Every row is tried before the first failure is told, so that trying again has the least left to do. */
async function saveSome(work: readonly (() => Promise<unknown>)[]): Promise<void> {
  const queue = work.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const save of queue) await save().catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}
