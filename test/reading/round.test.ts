import { expect, test } from 'vitest';
import { roundOf, roundStart } from '../../src/features/reading/round.ts';

test.each([
  ['once', 'never', '2026-11-24', '-', undefined],
  ['every year', 'yearly', '2026-01-01', '2026', '2026-01-01'],
  ['every year', 'yearly', '2026-12-31', '2026', '2026-01-01'],
  ['every half-year', 'halfYearly', '2026-01-01', '2026h1', '2026-01-01'],
  ['every half-year', 'halfYearly', '2026-06-30', '2026h1', '2026-01-01'],
  ['every half-year', 'halfYearly', '2026-07-01', '2026h2', '2026-07-01'],
] as const)('S25: a rule read %s (%s) is on %s in round %s', (_, recurs, day, round, start) => {
  expect(roundOf(recurs, day)).toBe(round);
  expect(roundStart(round)).toBe(start);
});
