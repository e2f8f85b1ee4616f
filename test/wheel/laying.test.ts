import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { lockedItems, newItem, wheelStateOf } from '../../src/features/wheel/item.ts';
import { itemsToLay, latestDueOf } from '../../src/features/wheel/laying.ts';
import type { WheelItem } from '../../src/features/wheel/records.ts';
import { calmed, firstYearOf } from '../../src/features/wheel/start.ts';

const at = '2024-01-02T07:00:00Z';
const row = (own: Partial<WheelItem>): WheelItem => ({ ...newItem('systematicControl', 2025, undefined, at), ...own });
const done = (doneOn: string) => row({ state: 'done', doneOn, evidence: 'Sag 25/0007' });
const begun = (on: string) => ({ on, at: `${on}T08:00:00Z` });

const everyDay = Array.from({ length: 366 }, (_, day) => addDays('2026-01-01', day));

describe('a first year begins calm, on whatever day an empty municipality switches the wheel on', () => {
  test('S119: nothing is late or soon on the first day, nor late in the first month', () => {
    const faults = everyDay.flatMap((day) => {
      const laid = itemsToLay([], day, begun(day));
      return [0, 30].flatMap((after) =>
        laid.flatMap(({ item, due }) => {
          const state = wheelStateOf(row({ item, due }), addDays(day, after));
          const isCalm = state === 'planned' || (after > 0 && state === 'soon');
          return isCalm ? [] : [`${day} ${item} ${state} after ${after}`];
        }),
      );
    });
    expect(faults).toEqual([]);
  });

  test('INV13, S120: the first year with a wheel has all six, each once and in the year', () => {
    for (const day of everyDay) {
      const year = firstYearOf(begun(day));
      const first = itemsToLay([], day, begun(day)).filter((one) => one.year === year);
      const six = first.filter(({ item }) => lockedItems.some((one) => one === item));
      expect([day, six.map(({ item }) => item).toSorted()]).toEqual([day, lockedItems.toSorted()]);
      expect([day, first.filter(({ due }) => !due.startsWith(`${year}-`))]).toEqual([day, []]);
    }
  });

  test('S119: rows that lie there from before are moved, or asked of nobody', () => {
    const start = begun('2026-06-01');
    const laid = (own: Partial<WheelItem>) => calmed({ ...newItem('dpoReport', 2026, undefined, at), ...own }, start);
    expect(laid({})?.due).toBe('2026-08-30');
    expect(laid({ due: '2026-09-30' })?.due).toBe('2026-09-30');
    expect(laid({ at: '2026-06-02T08:00:00Z', due: '2026-06-10' })?.due).toBe('2026-06-10');
    expect(laid({ year: 2025, due: '2025-01-31' })).toBeUndefined();
    expect(laid({ year: 2025, state: 'done', evidence: 'Sag 25/0007' })?.year).toBe(2025);
  });
});

test('INV13: from October the next year opens itself', () => {
  const years = (today: string) => new Set(itemsToLay([], today, undefined).map(({ year }) => year));
  expect(years('2026-09-30')).toEqual(new Set([2026]));
  expect(years('2026-10-01')).toEqual(new Set([2026, 2027]));
});

describe('S114, S121: what comes every other year', () => {
  const next = (stored: readonly WheelItem[], today: string) =>
    itemsToLay(stored, today, undefined).find(({ item }) => item === 'systematicControl')?.due;

  test.each<[string, readonly WheelItem[], string, string | undefined]>([
    ['never done, early in the year: in its month', [], '2026-01-02', '2026-10-15'],
    ['never done, late in the year: the year after', [], '2026-10-01', '2027-10-15'],
    ['still to be done: none beside it', [row({})], '2026-12-01', undefined],
    ['done: two years later, once that year is open', [done('2025-08-20')], '2027-01-02', '2027-08-20'],
    ['done: not before', [done('2025-08-20')], '2026-09-30', undefined],
    ['done late: two years after it was done', [done('2025-12-20')], '2027-01-02', '2027-12-20'],
    [
      'done by hand in the list without a day: two years after it was due',
      [row({ state: 'done', evidence: 'x' })],
      '2027-01-02',
      '2027-10-15',
    ],
    [
      'done, and what showed it has disappeared: still to be done',
      [row({ state: 'done', doneOn: '2025-08-20' })],
      '2027-01-02',
      undefined,
    ],
    ['not done: the year after, and not two', [row({ state: 'notDone', evidence: 'x' })], '2026-01-02', '2026-10-15'],
  ])('%s', (_what, stored, today, due) => {
    expect(next(stored, today)).toBe(due);
  });

  test('nobody moves it further than two years after the last', () => {
    expect(latestDueOf('systematicControl', [done('2025-08-20'), row({ year: 2027 })])).toBe('2027-08-20');
    expect(latestDueOf('systematicControl', [row({})])).toBeUndefined();
    expect(latestDueOf('dpoReport', [done('2025-08-20')])).toBeUndefined();
  });
});
