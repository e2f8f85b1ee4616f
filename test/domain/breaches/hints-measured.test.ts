import { expect, test } from 'vitest';
import { type Found, measure } from '../../../scripts/understanding/measure.ts';
import { labelled } from './messages.ts';

// What is held (domain.md 0), what is taken for a near miss, and who saw it. A wrong hold costs its writer a tap, a missed
// one a choice; a wrong near miss stands on the button that is asked for. Floors are what was measured:
// - Messages written when the lists were done, in the most roundabout words: 9 of 20 that should be held are, and none of
//   20 tempting others. Those held out before by somebody else: 5 of 6, and 4 of 104 others (4 %); before, 2 and none.
// - Before those lists were widened, a first such 20 gave 4 (and one tempting one), and messages put away before the lists
//   were begun 31 of 36, with 4 of 36 tempting ones. They were written by the same hand, so that this says too much.
// - Near misses told by the deed, put away before: 12 of 24, and 3 others of 58 taken for one; of six held out by somebody
//   else still one. Of who saw it 51 of 100 said are found (28 before, of a little more), 83 found are right; of whether it
//   was stopped 41 (21 before) and 75. Of the held-out messages of somebody else both are as they were: 38 and 33.

const shareOf = ({ precision, recall }: Found) => [precision.right / precision.of, recall.right / recall.of] as const;

test.each([
  ['hints-known', 124 / 135, 124 / 144],
  ['hints-heldout', 9 / 9, 9 / 20],
  ['heldout', 5 / 9, 5 / 6],
] as const)('of the messages in %s no fewer are rightly held than were', (set, precision, recall) => {
  const [found, said] = shareOf(measure(labelled(set)).holding);
  expect(found, 'of the held, those that should be').toBeGreaterThanOrEqual(precision);
  expect(said, 'of those that should be, the held').toBeGreaterThanOrEqual(recall);
});

test.each([
  ['hints-known', 25 / 32, 25 / 30],
  ['endings-heldout', 12 / 15, 12 / 24],
] as const)('of the messages in %s no fewer are rightly taken for near misses than were', (set, precision, recall) => {
  const [found, said] = shareOf(measure(labelled(set)).nearMisses);
  expect(found, 'of those taken for one, the near misses').toBeGreaterThanOrEqual(precision);
  expect(said, 'of the near misses, those taken for one').toBeGreaterThanOrEqual(recall);
});

test.each([
  ['seenBy', 30 / 36, 30 / 59],
  ['contained', 24 / 32, 24 / 58],
] as const)('%s is found no worse than it was', (fact, precision, recall) => {
  const found = measure(labelled('endings-heldout')).perFact[fact];
  const [right, said] = found ? shareOf(found) : [0, 0];
  expect(right, 'of what is found, what is right').toBeGreaterThanOrEqual(precision);
  expect(said, 'of what is said, what is found').toBeGreaterThanOrEqual(recall);
});
