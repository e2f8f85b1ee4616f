import { readFileSync } from 'node:fs';
import type { Labelled } from '../../../scripts/understanding/measure.ts';

/**
 * Messages that should be held and tempting ones that should not, near misses told by the deed, what was stopped too late
 * and who saw it (`told` says which). Lists and weights were made with `hints-known` in sight. `hints-heldout` was written
 * when the lists were done, `endings-heldout` put away before they were begun; neither was changed anything for.
 */
export type Hints = 'hints-known' | 'hints-heldout' | 'endings-heldout' | 'held-known' | 'held-heldout';

/**
 * Messages written for Rettesnor by several hands and labelled: the tables are learnt from `known`, and the phrases were
 * written with its `shaped` ones in sight, those for facts with all of them. `untaught` may be looked at and learnt from
 * when the tables are next learnt; `heldout` is only measured: no table, phrase or weight is made with it in sight.
 */
export function labelled(set: 'known' | 'untaught' | 'heldout' | Hints): readonly Labelled[] {
  const written = readFileSync(`${import.meta.dirname}/messages/${set}.jsonl`, 'utf8');
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line));
}
