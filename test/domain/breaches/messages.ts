import { readFileSync } from 'node:fs';
import type { Labelled } from '../../../scripts/understanding/measure.ts';

/** Messages written for Rettesnor and labelled by hand: `known` shaped the tables; `heldout` was never looked at. */
export function labelled(set: 'known' | 'heldout'): readonly Labelled[] {
  const written = readFileSync(`${import.meta.dirname}/messages/${set}.jsonl`, 'utf8');
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line));
}
