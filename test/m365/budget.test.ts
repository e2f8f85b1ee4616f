import { expect, test } from 'vitest';
import { unitBudget } from '../../src/m365/budget.ts';

function budgetAt(unitsPerMinute: number, servers: number) {
  let now = 0;
  const budget = unitBudget(unitsPerMinute, servers, () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { budget, pass };
}

test('a server uses its part of seventy percent of the limit, and no more', () => {
  const { budget } = budgetAt(1_200, 3);
  budget.spend((1_200 * 0.7) / 3 - 2);
  expect(budget.waitMs('breach', 2)).toBe(0);
  budget.spend(2);
  expect(budget.waitMs('breach', 2)).toBeGreaterThan(0);
});

test('what is used comes back over a minute', () => {
  const { budget, pass } = budgetAt(1_200, 1);
  budget.spend(840);
  expect(budget.waitMs('breach', 14)).toBe(1_000);
  pass(1_000);
  expect(budget.waitMs('breach', 14)).toBe(0);
});

test('when little is left, reminders wait before confirmations and confirmations before breaches', () => {
  const { budget } = budgetAt(1_000, 1);
  budget.spend(700 * 0.8);
  expect(budget.waitMs('reminder', 2)).toBeGreaterThan(0);
  expect(budget.waitMs('confirmation', 2)).toBe(0);
  budget.spend(700 * 0.19);
  expect(budget.waitMs('confirmation', 2)).toBeGreaterThan(0);
  expect(budget.waitMs('breach', 2)).toBe(0);
});

test('Graph knows better how much is left, and other servers share it', () => {
  const { budget } = budgetAt(1_000, 2);
  budget.observe(10);
  expect(budget.waitMs('breach', 5)).toBe(0);
  expect(budget.waitMs('breach', 6)).toBeGreaterThan(0);
});

test('a write larger than the whole bucket still goes some time', () => {
  const { budget, pass } = budgetAt(10, 1);
  pass(60_000);
  expect(budget.waitMs('seal', 40)).toBe(0);
});
