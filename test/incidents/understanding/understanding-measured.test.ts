import { expect, test } from 'vitest';
import { crossValidate } from '../../../scripts/understanding/cross-validate.ts';
import { learnTables, readSigns } from '../../../scripts/understanding/learn-tables.ts';
import { type Measured, measure } from '../../../scripts/understanding/measure.ts';
import learntCategories from '../../../src/features/incidents/understanding/learnt-categories.json' with {
  type: 'json',
};
import learntIntents from '../../../src/features/incidents/understanding/learnt-intents.json' with { type: 'json' };
import { labelled } from './messages.ts';

// Floors, so that a change of the tables that helps one message cannot quietly cost others. What is known is read well
// because it is known; cross-validated, each message is read by tables that have not learnt from it: intent 92 %, first
// category 71 %, one of two 85 %. The phrases for facts were written with every known message in sight, so that of facts
// only the held-out messages tell. Those were written and labelled by somebody who had seen neither tables nor phrases,
// and measured once before anything was changed for them: intent 95 %, first category 73 %, one of two 84 %; 88 of 100
// facts found are right and 56 of 100 said are found. Near misses are read worst, one of six; what is held is measured in
// `hints-measured.test.ts`. The untaught were held out before: no table is learnt from them, but what weighs how much was
// chosen with their sums in sight (93, 72 and 87 %; 80 and 63 of 100). Whoever changes the tables learns them again, sets
// the floors of what is not held out to what is then measured, and writes new messages to hold out.

const figuresOf = ({ intent, category, categoryInTwo, held, precision, recall }: Measured) => ({
  intent: intent.right,
  category: category.right,
  categoryInTwo: categoryInTwo.right,
  held: held.right,
  precision: precision.right / precision.of,
  recall: recall.right / recall.of,
});
type Floors = ReturnType<typeof figuresOf>;

function expectAtLeast(reached: Floors, floors: Floors): void {
  for (const figure of Object.keys(floors) as (keyof Floors)[]) {
    expect(reached[figure], figure).toBeGreaterThanOrEqual(floors[figure]);
  }
}

test.each([
  ['known', { intent: 820, category: 478, categoryInTwo: 510, held: 834, precision: 1064 / 1118, recall: 1064 / 1306 }],
  ['untaught', { intent: 118, category: 56, categoryInTwo: 68, held: 126, precision: 113 / 142, recall: 113 / 179 }],
  ['heldout', { intent: 104, category: 60, categoryInTwo: 69, held: 105, precision: 0.88, recall: 0.56 }],
] as const)(
  'the %s messages are understood no worse than their floors',
  {
    timeout: 120_000,
  },
  (set, floors) => {
    expectAtLeast(figuresOf(measure(labelled(set))), floors);
  },
);

test('messages that nothing was learnt from are understood, and what is said to be sure is right', {
  timeout: 120_000,
}, () => {
  const crossValidated = crossValidate(labelled('known'));
  expectAtLeast(figuresOf(crossValidated), {
    intent: 618,
    category: 298,
    categoryInTwo: 358,
    held: 664,
    precision: 816 / 857,
    recall: 816 / 1056,
  });
  expect(crossValidated.sure.right / crossValidated.sure.of).toBeGreaterThanOrEqual(0.85);
});

test('what is committed is what is learnt from the known messages', { timeout: 60_000 }, () => {
  const { intents, categories } = learnTables(readSigns(labelled('known')));
  expect([learntIntents, learntCategories]).toEqual([intents, categories]);
});
