import type { Signs } from './signs.ts';

/** How much each sign speaks for and against each reading, learnt from labelled messages by `scripts/understanding`. */
export type Learnt = ReadonlyMap<string, readonly (readonly [reading: string, weight: number])[]>;

/** What speaks for a reading in every message, before anything is seen in it. */
export const always = 'always';

/** A table as it is kept: for each sign its readings with their weights, `lostDevice:0.38 malicious:0.42`. */
export type WrittenLearnt = Readonly<Record<string, string>>;

export function readLearnt(written: WrittenLearnt): Learnt {
  return new Map(Object.entries(written).map(([sign, weights]) => [sign, weights.split(' ').map(readEntry)] as const));
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
