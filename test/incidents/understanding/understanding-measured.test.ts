import { expect, test } from 'vitest';
import { crossValidated } from '../../../scripts/understanding/cross-validate.ts';
import { learnModels, readExamples } from '../../../scripts/understanding/learn-models.ts';
import { measure } from '../../../scripts/understanding/measure.ts';
import type { Measured } from '../../../scripts/understanding/measured.ts';
import languages from '../../../src/features/incidents/understanding/model-languages.json' with { type: 'json' };
import readings from '../../../src/features/incidents/understanding/model-readings.json' with { type: 'json' };
import { labelled, taught } from './messages.ts';

// Floors, so that a change that helps one message cannot quietly cost others. What is known is read well because it is
// known; cross-validated, each message is read by a model that has not learnt from it: of those of several hands (`known`)
// intent 95 %, 86 % right at first, 91 % among two; of those in many styles and six languages by one hand
// (`hands-known`) 82 %, 89 %, and 96 % in being an incident or not; of those of every trade (`trades-known`)
// 82 %, 89 % and 96 %; of those of a crowd (`crowd-known`) 75 %, 83 % and 94 %. Three parts and no more,
// since each learns several orders. The phrases for facts were written with every
// known message in sight. `heldout` is by another hand, and was only measured. Who changes tables or what is learnt
// from learns anew (`npm run learn`), sets the floors of what is not held out to what is then measured, and writes new
// messages to hold out.

const messages = taught.map((set) => [set, labelled(set)] as const);
/** Read once for all that learns from them. */
const read = readExamples(messages.flatMap(([, all]) => all));

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
  ['known', { intent: 839, category: 523, categoryInTwo: 523, held: 840, precision: 1092 / 1145, recall: 1092 / 1306 }],
  ['untaught', { intent: 127, category: 78, categoryInTwo: 78, held: 127, precision: 123 / 153, recall: 123 / 179 }],
  ['heldout', { intent: 107, category: 69, categoryInTwo: 77, held: 107, precision: 113 / 127, recall: 113 / 199 }],
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
  timeout: 240_000,
}, () => {
  const by = crossValidated(read);
  const measured = (set: string) =>
    measure(
      messages.flatMap(([name, all]) => (name === set ? all : [])).filter(({ shaped }) => !shaped),
      by,
    );
  const known = measured('known');
  const { all: hands } = measured('hands-known').strata;
  const { all: trades } = measured('trades-known').strata;
  const { all: crowd } = measured('crowd-known').strata;
  expectAtLeast(figuresOf(known), {
    intent: 639,
    category: 351,
    categoryInTwo: 388,
    held: 670,
    precision: 849 / 892,
    recall: 849 / 1056,
  });
  expect(known.sure.right / known.sure.of).toBeGreaterThanOrEqual(0.85);
  expect(hands?.first).toBeGreaterThanOrEqual(977);
  expect(hands?.inTwo).toBeGreaterThanOrEqual(1058);
  expect(hands?.incidentOrNot).toBeGreaterThanOrEqual(1144);
  expect(hands?.language).toBeGreaterThanOrEqual(1173);
  expect(hands?.lost).toBe(0);
  expect(hands?.belittled).toBeLessThanOrEqual(4);
  expect(hands?.wronglyHeld).toBeLessThanOrEqual(9);
  expect(trades?.first).toBeGreaterThanOrEqual(972);
  expect(trades?.inTwo).toBeGreaterThanOrEqual(1053);
  expect(trades?.incidentOrNot).toBeGreaterThanOrEqual(1139);
  expect(trades?.lost).toBe(0);
  expect(trades?.belittled).toBeLessThanOrEqual(2);
  expect(trades?.wronglyHeld).toBeLessThanOrEqual(7);
  expect(crowd?.first).toBeGreaterThanOrEqual(1850);
  expect(crowd?.inTwo).toBeGreaterThanOrEqual(2049);
  expect(crowd?.incidentOrNot).toBeGreaterThanOrEqual(2337);
  expect(crowd?.lost).toBe(0);
  expect(crowd?.belittled).toBeLessThanOrEqual(3);
  expect(crowd?.wronglyHeld).toBeLessThanOrEqual(38);
});

test('messages of twelve kinds of people, put away until all was learnt, are read no worse than when first looked at', () => {
  const { all } = measure(labelled('trades-heldout')).strata;
  expect(all).toMatchObject({ of: 197, language: 197, lost: 0, belittled: 0 });
  expect(all?.first).toBeGreaterThanOrEqual(180);
  expect(all?.inTwo).toBeGreaterThanOrEqual(188);
  expect(all?.incidentOrNot).toBeGreaterThanOrEqual(194);
  expect(all?.wronglyHeld).toBeLessThanOrEqual(1);
});

test('messages of a crowd, put away before more was written like them, are read no worse than when it was taught', () => {
  const { all } = measure(labelled('crowd-heldout')).strata;
  expect(all).toMatchObject({ of: 202, language: 202, lost: 0, belittled: 0 });
  expect(all?.first).toBeGreaterThanOrEqual(168);
  expect(all?.inTwo).toBeGreaterThanOrEqual(178);
  expect(all?.incidentOrNot).toBeGreaterThanOrEqual(196);
  expect(all?.wronglyHeld).toBeLessThanOrEqual(1);
});

test('messages of two dozen kinds of people, put away until all was learnt, are read no worse than when looked at', () => {
  const { all } = measure(labelled('strangers-heldout')).strata;
  expect(all).toMatchObject({ of: 246, language: 246, lost: 0 });
  expect(all?.first).toBeGreaterThanOrEqual(206);
  expect(all?.inTwo).toBeGreaterThanOrEqual(223);
  expect(all?.incidentOrNot).toBeGreaterThanOrEqual(240);
  expect(all?.belittled).toBe(0);
  expect(all?.wronglyHeld).toBeLessThanOrEqual(5);
});

test('messages as carers, teachers, councillors, angry citizens and IT write them are read no worse than when looked at', () => {
  const { all } = measure(labelled('others-heldout')).strata;
  expect(all).toMatchObject({ of: 300, language: 300, lost: 0, belittled: 0 });
  expect(all?.first).toBeGreaterThanOrEqual(257);
  expect(all?.inTwo).toBeGreaterThanOrEqual(278);
  expect(all?.incidentOrNot).toBeGreaterThanOrEqual(296);
  expect(all?.wronglyHeld).toBeLessThanOrEqual(3);
});

test.each([
  ['protectedAddress', 20, 22],
  ['manyPeople', 21, 22],
  ['childWelfare', 17, 20],
  ['health', 21, 24],
  ['children', 13, 15],
] as const)('of those that tell of %s in other words, put away before, %i of %i are found', (flag, found, told) => {
  const { recall, precision } = measure(labelled('flags-heldout')).perFlag[flag] ?? {};
  expect(recall?.of).toBe(told);
  expect(recall?.right).toBeGreaterThanOrEqual(found);
  // Of children a message may tell that was not written to: the word is enough.
  if (flag !== 'children') expect(precision?.of).toBe(precision?.right);
});

test('what is committed is what is learnt from the known messages', { timeout: 120_000 }, () => {
  const learnt = learnModels(read);
  // Compared as a whole: a difference would be printed, all million letters of it.
  expect(JSON.stringify([readings, languages]) === JSON.stringify([learnt.readings, learnt.languages])).toBe(true);
});

test('messages put away before anything was learnt from their like are read no worse than they were', () => {
  const { all } = measure(labelled('hands-heldout')).strata;
  expect(all?.of).toBe(414);
  expect(all?.first).toBeGreaterThanOrEqual(357);
  expect(all?.inTwo).toBeGreaterThanOrEqual(379);
  expect(all?.incidentOrNot).toBeGreaterThanOrEqual(399);
  expect(all?.language).toBeGreaterThanOrEqual(411);
  expect(all?.lost).toBe(0);
  expect(all?.belittled).toBe(0);
  expect(all?.wronglyHeld).toBeLessThanOrEqual(5);
});
