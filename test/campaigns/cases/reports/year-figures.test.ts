import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf, sumOfTold, toldAs } from '../../../../src/core/small-groups/told-range.ts';
import type { FigureRow, Figures, ShownFigures } from '../../../../src/features/cases/reports/report-figures.ts';
import {
  figureRows,
  protectCorrection,
  protectFigures,
} from '../../../../src/features/cases/reports/report-figures.ts';
import { protectYear } from '../../../../src/features/cases/reports/year-figures.ts';
import {
  anyChanges,
  anyFigures,
  corrected,
  isSmall,
  reckoned,
  reckonedTogether,
} from '../../../cases/reports/pencil.ts';

test.each([
  [['7', '8', '9', '10'], '34'],
  [['7', '<5', '9', '0'], '16–20'],
  [['<5'], '<5'],
  [['<5', '<5'], '0–8'],
  [['7', '5+'], '12+'],
])('S111: of quarters told as %o the sum is told as %s', (parts, sum) => {
  expect(sumOfTold(parts)).toBe(sum);
  expect(toldAs(rangeOf(sum))).toBe(sum);
});

/** So many incidents of one kind, and nothing else. */
const of = (count: number): Figures =>
  Object.fromEntries(
    figureRows.map((row) => [row, ['total', 'sent', 'logged'].includes(row) ? count : 0]),
  ) as unknown as Figures;
const locked = (now: Figures) => ({ told: now.total === 0 ? undefined : protectFigures(now), now });
const totalOf = (...counts: number[]) => protectYear(counts.map((count) => locked(of(count)))).total;

test.each([
  [[8, 9, 7, 10], '34'],
  // One quarter alone is small: its number would be what the others leave of the year.
  [[8, 9, 7, 3], '24–28'],
  // Two of them keep each other.
  [[8, 9, 2, 3], '22'],
  [[3, 3, 2, 4], '12'],
  // All as small, or all as large, as they can be.
  [[8, 9, 1, 1], '17–25'],
  [[8, 9, 4, 4], '17–25'],
  [[0, 0, 0, 3], '<5'],
  [[0, 0, 0, 0], '0'],
])('S111, S115: quarters of %o give a year of %s', (counts, total) => {
  expect(totalOf(...counts)).toBe(total);
});

test('S111: where a case has changed since its quarter was locked the year is the sum of what was told', () => {
  const quarters = [8, 9, 2, 3].map((count) => locked(of(count)));
  const changed = quarters.map((quarter, at) => (at === 0 ? { ...quarter, now: of(9) } : quarter));
  expect(protectYear(quarters).total).toBe('22');
  expect(protectYear(changed).total).toBe('17–25');
});

interface Range {
  least: number;
  most: number;
}

/** Somebody with pencil and paper, a year and its quarters: each row of the year is the sum of theirs. */
function together(
  quarters: readonly ShownFigures[],
  year: ShownFigures,
): readonly Readonly<Record<FigureRow, Range>>[] {
  const tables = quarters.map((shown) => ({ ...reckoned(shown) }));
  for (const table of tables)
    if (table.total.most < 5 && table.total.most > 0)
      table.total = { ...table.total, least: Math.max(1, table.total.least) };
  for (let before = ''; before !== JSON.stringify(tables); ) {
    before = JSON.stringify(tables);
    for (const row of figureRows) {
      const whole = rangeOf(year[row]);
      for (const [at, table] of tables.entries()) {
        const others = tables.filter((_, other) => other !== at);
        const sum = (end: keyof Range) => others.reduce((all, other) => all + other[row][end], 0);
        table[row] = {
          least: Math.max(table[row].least, whole.least - sum('most')),
          most: Math.min(table[row].most, whole.most - sum('least')),
        };
      }
    }
  }
  return tables;
}

describe('a year beside its quarters', () => {
  const year = fc.array(anyFigures, { minLength: 4, maxLength: 4 });
  const calm = fc.array(
    anyFigures.map((figures) => (figures.total > 4 ? of(figures.total % 5) : figures)),
    { minLength: 4, maxLength: 4 },
  );

  test.each([
    ['of any size', year],
    ['all of them small', calm],
  ])('S111, S115: no count of one to four can be had by subtracting them, %s', (_, quarters) => {
    fc.assert(
      fc.property(quarters, (figures) => {
        const all = figures.map(locked);
        const told = all.map(({ told, now }) => told ?? protectFigures(now));
        const shown = protectYear(all);
        for (const [at, table] of together(told, shown).entries()) {
          for (const row of figureRows) {
            const count = figures[at]?.[row] ?? 0;
            const { least, most } = table[row];
            expect(least <= count && count <= most, `${row} of quarter ${at + 1}`).toBe(true);
            if (isSmall(count)) expect(most - least, `${row} of quarter ${at + 1}: ${count}`).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['of any size', year],
    ['all of them small', calm],
  ])('S111, S115: nor where a quarter is corrected after the year was locked, %s', (_, quarters) => {
    let looked = 0;
    fc.assert(
      fc.property(quarters, anyChanges, fc.integer({ min: 0, max: 3 }), (figures, changes, at) => {
        const all = figures.map(locked);
        const [before, told] = [figures[at], all[at]?.told];
        if (!before || !told) return;
        const after = corrected(before, changes);
        const edition = protectCorrection(after, [told]);
        if (!edition) return;
        looked += 1;
        const known = together(
          all.map((one) => one.told ?? protectFigures(one.now)),
          protectYear(all),
        )[at];
        const { editions, differences } = reckonedTogether([told, edition], () => false, known ? [known] : []);
        for (const row of figureRows) {
          const width = ({ least, most }: Range = { least: 0, most: 0 }) => most - least;
          if (isSmall(before[row])) expect(width(editions[0]?.[row]), `${row} before`).toBeGreaterThan(0);
          if (isSmall(after[row])) expect(width(editions[1]?.[row]), `${row} after`).toBeGreaterThan(0);
          const moved = Math.abs(after[row] - before[row]);
          if (isSmall(moved)) expect(width(differences[0]?.cells[row]), `${row} moved`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3_000, seed: 115 },
    );
    expect(looked).toBeGreaterThan(1_500);
  });

  test('S111: what is told of the year is true, and no small number of it is told', () => {
    fc.assert(
      fc.property(year, (figures) => {
        const shown = protectYear(figures.map(locked));
        for (const row of figureRows) {
          const count = figures.reduce((sum, one) => sum + one[row], 0);
          const { least, most } = rangeOf(shown[row]);
          expect(least <= count && count <= most, row).toBe(true);
          if (isSmall(count)) expect(most, row).toBeGreaterThan(least);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
