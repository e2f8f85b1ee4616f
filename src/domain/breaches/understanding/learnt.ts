import type { Signs } from './signs.ts';

/** How much each sign speaks for and against each reading, learnt from labelled messages by `scripts/understanding`. */
export type Learnt = ReadonlyMap<string, readonly (readonly [reading: string, weight: number])[]>;

/** What speaks for a reading in every message, before anything is seen in it. */
export const always = 'always';

/** Reads a table: a sign and then readings with their weights, one sign a line. */
export function readLearnt(written: string): Learnt {
  return new Map(
    written
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [sign = '', ...rest] = line.split(' ');
        return [sign, rest.map((entry) => readEntry(entry))] as const;
      }),
  );
}

function readEntry(entry: string): readonly [string, number] {
  const [reading = '', weight] = entry.split(':');
  return [reading, Number(weight)];
}

/** What the signs of a message add up to, for each reading. */
export function learntScores(learnt: Learnt, signs: Signs): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [sign, strength] of [[always, 1] as const, ...signs]) {
    for (const [reading, weight] of learnt.get(sign) ?? [])
      scores.set(reading, (scores.get(reading) ?? 0) + strength * weight);
  }
  return scores;
}
