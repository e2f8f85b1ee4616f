import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import {
  type FigureRow,
  type Figures,
  figuresOf,
  informedRows,
  kindRows,
  outcomeRows,
  protectFigures,
  type ShownFigures,
} from '../../../src/features/cases/reports/report-figures.ts';
import { isOver, quarterBefore, quarterOf } from '../../../src/features/cases/reports/report-period.ts';
import { anIncident } from '../incidents.ts';

interface Range {
  least: number;
  most: number;
}
const limit = 10_000;

/** What the reader of one cell knows. */
function rangeOf(shown: string): Range {
  if (shown === '<5') return { least: 0, most: 4 };
  if (shown === '5+') return { least: 5, most: limit };
  return { least: Number(shown), most: Number(shown) };
}

/**
 * Somebody with pencil and paper: goes round all sums again and again, narrowing every cell by what the others leave of
 * it, until nothing narrows any more. Each sum is a list of parts and what they add up to.
 */
function reckoned(shown: ShownFigures): Readonly<Record<FigureRow, Range>> {
  const known = Object.fromEntries(Object.entries(shown).map(([row, figure]) => [row, rangeOf(figure)])) as Record<
    FigureRow,
    Range
  >;
  const notified = { least: 0, most: limit };
  const cells = { ...known, notified };
  type Cell = keyof typeof cells;
  const sums: [parts: Cell[], whole: Cell][] = [
    [[...kindRows], 'total'],
    [['undecided', 'noBreach', 'logged', 'notified'], 'total'],
    [['inTime', 'late'], 'notified'],
    [[...informedRows], 'notified'],
  ];
  const add = (rows: Cell[], end: keyof Range) => rows.reduce((sum, row) => sum + cells[row][end], 0);
  for (let before = ''; before !== JSON.stringify(cells); ) {
    before = JSON.stringify(cells);
    for (const [parts, whole] of sums) {
      narrow(cells[whole], add(parts, 'least'), add(parts, 'most'));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        narrow(cells[part], cells[whole].least - add(others, 'most'), cells[whole].most - add(others, 'least'));
      }
    }
  }
  return cells;
}

function narrow(cell: Range, least: number, most: number): void {
  cell.least = Math.max(cell.least, least);
  cell.most = Math.min(cell.most, most);
}

/** Figures that add up as those of real cases do. */
const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    kinds: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    told: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ kinds, cuts, told }) => {
    const total = kinds.reduce((sum, kind) => sum + kind, 0);
    const at = [0, ...cuts.map((cut) => Math.round(cut * total)).sort((a, b) => a - b), total];
    const [undecided = 0, noBreach = 0, logged = 0, inTime = 0, late = 0] = at
      .slice(1)
      .map((end, i) => end - (at[i] ?? 0));
    const [sent = 0, lost = 0, attacked = 0, seen = 0, unharmed = 0] = kinds;
    const informed = Math.round(told * (inTime + late));
    const notInformed = inTime + late - informed;
    return {
      total,
      sent,
      lost,
      attacked,
      seen,
      unharmed,
      undecided,
      noBreach,
      logged,
      inTime,
      late,
      informed,
      notInformed,
    };
  });

const isSmall = (value: number) => value > 0 && value < 5;

describe('S111: nobody can subtract their way to a small count', () => {
  test('totals minus parts, outcomes against kinds, the informed against the notified: no small count comes out', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const cells = reckoned(protectFigures(figures));
        for (const [row, value] of Object.entries(figures) as [FigureRow, number][]) {
          const { least, most } = cells[row];
          expect(least, row).toBeLessThanOrEqual(value);
          expect(most, row).toBeGreaterThanOrEqual(value);
          if (isSmall(value)) expect(most - least, `${row} ${JSON.stringify(figures)}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3_000, seed: 111 },
    );
  });

  test('the pencil does find what a careless report would give away', () => {
    const careless = {
      ...protectFigures(base),
      sent: '20',
      lost: '<5',
      attacked: '6',
      seen: '7',
      unharmed: '9',
      total: '45',
    };
    expect(reckoned(careless).lost).toEqual({ least: 3, most: 3 });
  });

  test('a small count is “<5”, and as little else as possible is hidden', () => {
    expect(protectFigures(base)).toMatchObject({ total: '45', sent: '20', lost: '<5' });
    const hidden = Object.values(protectFigures(base)).filter((figure) => figure === '5+' || figure === '<5');
    expect(hidden.length).toBeLessThanOrEqual(4);
  });

  test('of fewer than five in all nothing is told but that', () => {
    const shown = protectFigures(figuresOf([anIncident({ category: 'paper' })]));
    expect(new Set(Object.values(shown))).toEqual(new Set(['<5']));
  });

  test('without small counts everything stands as it is', () => {
    const plain = { ...base, lost: 0, total: 42, noBreach: 12 };
    expect(Object.values(protectFigures(plain)).every((figure) => /^\d+$/.test(figure))).toBe(true);
  });

  const base: Figures = {
    total: 45,
    sent: 20,
    lost: 3,
    attacked: 6,
    seen: 7,
    unharmed: 9,
    undecided: 0,
    noBreach: 15,
    logged: 20,
    inTime: 10,
    late: 0,
    informed: 5,
    notInformed: 5,
  };
});

describe('S111: what is counted', () => {
  const at = '2026-11-30T08:00:00Z';
  test.each<[string, Partial<Incident>, Partial<Figures>]>([
    ['not assessed yet', {}, { total: 1, sent: 1, undecided: 1 }],
    ['a near miss', { category: 'nearMiss', outcome: 'nearMiss' }, { unharmed: 1, noBreach: 1 }],
    ['a breach that is kept and not notified', { category: 'paper', outcome: 'breachLogged' }, { lost: 1, logged: 1 }],
    ['to be notified, and not yet', { outcome: 'breachNotified' }, { undecided: 1, inTime: 0, late: 0 }],
    [
      'notified within 72 hours, and the people told',
      { outcome: 'breachInformed', discoveredAt: at, notifiedAt: '2026-12-03T08:00:00Z', informedAt: at },
      { inTime: 1, late: 0, informed: 1, notInformed: 0 },
    ],
    [
      'notified a second too late',
      { outcome: 'breachNotified', discoveredAt: at, notifiedAt: '2026-12-03T08:00:01Z' },
      { inTime: 0, late: 1, notInformed: 1 },
    ],
    ['opened in error', { status: 'openedInError' }, { total: 0 }],
    ['put together with another', { status: 'merged' }, { total: 0 }],
    ['an exercise', { isDrill: true }, { total: 0 }],
  ])('%s', (_, own, expected) => {
    const figures = figuresOf([anIncident(own)]);
    expect(figures).toMatchObject(expected);
    const sum = (rows: readonly FigureRow[]) => rows.reduce((all, row) => all + figures[row], 0);
    expect([sum(kindRows), sum(outcomeRows)]).toEqual([figures.total, figures.total]);
    expect(sum(informedRows)).toBe(figures.inTime + figures.late);
  });
});

test('a quarter is that of the clock in Denmark, is over when the next has begun, and follows the one before', () => {
  expect(quarterOf('2026-12-31T22:59:59Z')).toBe('2026-4');
  expect(quarterOf('2026-12-31T23:00:00Z')).toBe('2027-1');
  expect([isOver('2026-3', '2026-09-30'), isOver('2026-3', '2026-10-01')]).toEqual([false, true]);
  expect([quarterBefore('2026-1'), quarterBefore('2026-3')]).toEqual(['2025-4', '2026-2']);
});
