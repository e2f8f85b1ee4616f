import { expect, test } from 'vitest';
import { reviewYearOf, saysTheSame, stateOn } from '../../src/features/reviews/review-year.ts';
import { isOutOfReach, yearStateOf } from '../../src/features/reviews/year-state.ts';

test.each([
  ['none yet, in spring', [], '2026-03-01', { held: 0, close: false, next: { by: '2026-06-30' } }],
  ['none yet, in autumn: no finding, a plan', [], '2026-09-01', { held: 0, close: false, next: { by: '2026-12-31' } }],
  ['one', ['2026-03-12'], '2026-06-01', { held: 1, next: { from: '2026-06-12', by: '2026-12-31' } }],
  ['one late in the year', ['2026-11-02'], '2026-11-25', { held: 1, next: { by: '2026-12-31' } }],
  ['two in one half-year', ['2026-02-01', '2026-04-30'], '2026-06-01', { held: 2, close: true }],
  ['two, exactly three months apart', ['2026-02-01', '2026-05-01'], '2026-06-01', { held: 2, close: false }],
  ['three', ['2026-02-01', '2026-06-01', '2026-10-01'], '2026-11-01', { held: 3, close: false }],
] as const)('S86, G5: %s', (_, days, today, wanted) => {
  expect(yearStateOf(days, 2026, today)).toMatchObject(wanted);
  expect('next' in yearStateOf(days, 2026, today)).toBe('next' in wanted);
});

test('S86: a review counts in the year its first meeting was held, and in no other', () => {
  const days = ['2025-12-20', '2026-03-12'];
  expect(yearStateOf(days, 2025, '2026-04-01')).toMatchObject({ held: 1, firstOn: '2025-12-20' });
  expect(yearStateOf(days, 2026, '2026-04-01')).toMatchObject({ held: 1, firstOn: '2026-03-12' });
});

test.each([
  [0, '2026-12-29', false],
  [0, '2026-12-30', false],
  [0, '2026-12-31', true],
  [1, '2026-12-31', false],
  [1, '2027-01-01', true],
  [2, '2027-01-01', false],
])('INV14: with %i of 2 on %s the year can no longer reach two: %s', (held, today, wanted) => {
  expect(isOutOfReach(held, 2026, today)).toBe(wanted);
});

const mette = { manager: 'm', managerName: 'Mette', units: 'Nord' };
const at = '2026-12-01T04:00:00Z';

test('INV14: the row of a year shows the state of any past date', () => {
  const row = reviewYearOf(mette, ['2026-03-12', '2026-09-30'], 2026, '2026-12-01', at);
  expect(row).toMatchObject({ key: '2026:m', state: 'both', outOfReach: false });
  expect(
    ['2026-01-01', '2026-03-11', '2026-03-12', '2026-09-29', '2026-09-30'].map((day) => stateOn(row, day)),
  ).toEqual(['none', 'none', 'one', 'one', 'both']);
});

test('a row that says the same is not written again, and one that says something else is', () => {
  const row = reviewYearOf(mette, [], 2026, '2026-12-01', at);
  expect(saysTheSame(row, reviewYearOf(mette, [], 2026, '2026-12-02', '2026-12-02T04:00:00Z'))).toBe(true);
  expect(saysTheSame(row, reviewYearOf(mette, ['2026-12-02'], 2026, '2026-12-02', at))).toBe(false);
});
