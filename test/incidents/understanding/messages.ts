import { readFileSync } from 'node:fs';
import type { Labelled } from '../../../scripts/understanding/measured.ts';

/**
 * Messages that should be held and tempting ones that should not, near misses told by the deed, what was stopped too late
 * and who saw it (`told` says which). Lists and weights were made with `hints-known` in sight. `hints-heldout` was written
 * when the lists were done, `endings-heldout` put away before they were begun; neither was changed anything for.
 */
type Hints = 'hints-known' | 'hints-heldout' | 'endings-heldout' | 'held-known' | 'held-heldout';

/**
 * `others-heldout` is as carers on a phone, teachers, councillors, angry citizens sent on, IT and others write, by style;
 * `strangers-heldout` is by two dozen kinds of people, and `flags-heldout` tells of a red flag in other words. They were
 * put away before anything was made for them, and are only measured; but the mixed ones of `others-heldout` were in sight
 * when `language.ts` learnt to tell them.
 */
type PutAway = `${'others' | 'strangers' | 'flags'}-heldout`;

/**
 * Messages written for Rettesnor by several hands and labelled: the phrases were written with the `shaped` ones of `known`
 * in sight, those for facts with all of them; `hands-known` is in many styles and six languages, by one hand. `heldout` is
 * only measured: no table, phrase or weight is made with it in sight. `hands-heldout` was put away before anything was
 * learnt from its like. `trades-known` is told of every trade of a municipality, in many styles and six languages;
 * `trades-heldout` by twelve kinds of people, put away before `trades-known` was begun. `crowd-known` is as citizens sent
 * on, IT, colleagues in a chat, pedagogues, road workers and others write, by style; `crowd-heldout` was put away first.
 */
export function labelled(
  set: 'known' | 'untaught' | 'heldout' | `${'hands' | 'trades' | 'crowd'}-${'known' | 'heldout'}` | PutAway | Hints,
): readonly Labelled[] {
  const written = readFileSync(`${import.meta.dirname}/messages/${set}.jsonl`, 'utf8');
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line));
}

/** What `npm run learn` learns from. */
export const taught = [
  'known',
  'untaught',
  'hints-known',
  'held-known',
  'hands-known',
  'trades-known',
  'crowd-known',
] as const;
