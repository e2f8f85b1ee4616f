import type { Labelled } from '../../../scripts/understanding/measured.ts';
import { messagesOf, type Taught } from '../../../scripts/understanding/taught.ts';

/**
 * Messages that should be held and tempting ones that should not, near misses told by the deed, what was stopped too late
 * and who saw it (`told` says which). Lists and weights were made with `hints-known` in sight. `hints-heldout` was written
 * when the lists were done, `endings-heldout` put away before they were begun; neither was changed anything for.
 */
type Hints = 'hints-heldout' | 'endings-heldout' | 'held-heldout';

/**
 * `others-heldout` is as carers on a phone, teachers, councillors, angry citizens sent on, IT and others write, by style;
 * `strangers-heldout` is by two dozen kinds of people, and `flags-heldout` tells of a red flag in other words. They were
 * put away before anything was made for them, and are only measured; but the mixed ones of `others-heldout` were in sight
 * when `language.ts` learnt to tell them.
 */
type PutAway =
  `${'others' | 'strangers' | 'flags' | 'hands' | 'trades' | 'crowd' | 'unseen' | 'asked' | 'fresh'}-heldout`;

/**
 * Messages written for Rettesnor by several hands and labelled: the phrases were written with the `shaped` ones of `known`
 * in sight, those for facts with all of them; `hands-known` is in many styles and six languages, by one hand. `heldout` is
 * only measured: no table, phrase or weight is made with it in sight. `hands-heldout` was put away before anything was
 * learnt from its like. `trades-known` is told of every trade of a municipality, in many styles and six languages;
 * `trades-heldout` by twelve kinds of people, put away before `trades-known` was begun. `crowd-known` is as citizens sent
 * on, IT, colleagues in a chat, pedagogues, road workers and others write, by style; `crowd-heldout` was put away first.
 *
 * Each by a hand of its own: `care-known` (citizens sent on, care and health), `offices-known` (IT, technical trades,
 * offices, council), `schools-known` (schools, families, and more than others of what is no incident), `spoken-known`
 * (dictated, dialect, terse, misspelt, angry), `borders-known` and `confused-known` (look-alikes on both sides of each
 * border), `everyday-known` (without tricks), `english-known` and `foreign-known`. `unseen-heldout` are some of the last
 * lines of each of these hands, put away before their like was taught; most stand on a border, so that they are the hardest.
 *
 * `asked-known` are questions without a question mark, incidents told as questions, jokes and slips of the chat, by ten hands;
 * `asked-heldout` the same by six others, whose kinds of incident are labelled coarsely: only incident or not is measured.
 * `fresh-heldout`, by six hands again, is of 3 December 2026: everyday questions, incidents told as such and plainly, slips.
 */
export function labelled(set: Taught | 'heldout' | PutAway | Hints): readonly Labelled[] {
  return messagesOf(set);
}
