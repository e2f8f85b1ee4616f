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
} from '../../../src/features/cases/reports/report-figures.ts';
import { isOver, quarterBefore, quarterOf } from '../../../src/features/cases/reports/report-period.ts';
import { anIncident } from '../incidents.ts';
import { anyFigures, isSmall, reckoned } from './pencil.ts';

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
