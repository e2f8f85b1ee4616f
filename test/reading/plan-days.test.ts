import { expect, test } from 'vitest';
import { planDays } from '../../src/features/reading/plan-days.ts';

const rules = (...seconds: number[]) => seconds.map((one, index) => ({ rule: `r${index}`, seconds: one }));

test.each<[what: string, owed: number, confirmed: number, days: string]>([
  ['all of a newcomer’s, three a day', 8, 0, '1:3 2:3 3:2'],
  ['a day that has begun keeps its number and the rules it has left', 7, 1, '1:2 2:3 3:2'],
  ['a day that is done is gone', 5, 3, '2:3 3:2'],
  ['nothing is no plan', 0, 16, ''],
])('%s', (_what, owed, confirmed, days) => {
  const plan = planDays(rules(...Array.from({ length: owed }, () => 60)), confirmed);
  expect(plan.map((day) => `${day.number}:${day.rules.length}`).join(' ')).toBe(days);
});

test('a day takes as long as its rules', () => {
  expect(planDays(rules(60, 90, 30, 45), 0).map(({ seconds }) => seconds)).toEqual([180, 45]);
});
