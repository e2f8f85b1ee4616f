import { oneOf } from '../../../core/tsv.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrase } from './phrase.ts';
import { phraseIn } from './phrase-table.ts';
import { byName, wordTable } from './words/word-table.ts';

/** How strongly something speaks for a reading: outright, from certain to faint, or against it. */
const weights = {
  /** Whatever else is told: *nåede at stoppe den* leaves no wrong recipient. */
  decisive: 12,
  clear: 4,
  likely: 2,
  hint: 1,
  against: -4,
  /** Single words that hint, each for itself. */
  words: 1,
} as const;
const strengths = Object.keys(weights) as readonly (keyof typeof weights)[];

export type Weighted = readonly (readonly [weight: number, said: readonly Phrase[]])[];

/** What speaks for each reading, by the tables that tell of it. @throws Error also for a reading without a row */
export function cueTable<Reading extends string>(
  files: readonly string[],
  readings: readonly Reading[],
): Readonly<Record<Reading, Weighted>> {
  const cues = files.flatMap((file) => cuesIn(file, readings));
  return byName(readings, (reading) => {
    const own = cues.filter(([name]) => name === reading).map(([, cue]) => cue);
    if (own.length === 0) throw new Error(`None of ${files.join(', ')} has a row named ${reading}`);
    return own;
  });
}

/**
 * The rows of a table of cues, each with the reading it speaks for.
 * @param file path from the folder `words`
 * @throws Error naming file and line of what cannot be read
 */
function cuesIn<Reading extends string>(
  file: string,
  readings: readonly Reading[],
): readonly (readonly [Reading, Weighted[number]])[] {
  return wordTable(file, ['name', 'strength', 'phrase']).flatMap((row) => {
    const reading = oneOf(row, 'name', readings);
    const strength = oneOf(row, 'strength', strengths);
    const said = strength === 'words' ? row.cells.phrase.split(' ').map(phrase) : [phraseIn(row)];
    return said.map((one) => [reading, [weights[strength], [one]]] as const);
  });
}

/** The sum of the weights of what is said. A phrase counts once, however often it is repeated. */
export function weightIn(index: MessageIndex, table: Weighted): number {
  return table.reduce((sum, [weight, phrase]) => (isSaid(index, phrase) ? sum + weight : sum), 0);
}
