import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FigureRow,
  type Figures,
  figureRows,
  protectCorrection,
  protectFigures,
  type ShownFigures,
} from '../../../../src/features/cases/reports/report-figures.ts';
import { anyChanges, anyFigures, corrected, isSmall, reckonedTogether } from '../../../cases/reports/pencil.ts';

const noFigures = Object.fromEntries(figureRows.map((row) => [row, 0])) as Record<FigureRow, number>;

/** The editions as the committee gets them, with the true figures of each. */
function publishedEditions(figures: readonly Figures[]): { figures: Figures; shown: ShownFigures }[] {
  const editions: { figures: Figures; shown: ShownFigures }[] = [];
  for (const one of figures) {
    const before = editions.map(({ shown }) => shown);
    const shown = before.length === 0 ? protectFigures(one) : protectCorrection(one, before);
    if (shown) editions.push({ figures: one, shown });
  }
  return editions;
}

describe('S111: a corrected report beside the one before gives no small count away', () => {
  const anyEditions = fc
    .tuple(anyFigures, anyChanges, anyChanges)
    .map(([first, one, other]) => [first, corrected(first, one), corrected(corrected(first, one), other)]);

  type Knows = (editions: readonly { figures: Figures }[]) => (earlier: number, row: FigureRow) => boolean;
  test.each<[string, Knows]>([
    ['to a reader who has all editions', () => () => false],
    [
      'to a reader who also knows which counts did not change',
      (editions) => (at, row) => editions[at]?.figures[row] === editions[at + 1]?.figures[row],
    ],
  ])('neither in an edition, nor in what any two of them differ by, %s', (_, knows) => {
    let refused = 0;
    fc.assert(
      fc.property(anyEditions, (figures) => {
        const editions = publishedEditions(figures);
        refused += figures.length - editions.length;
        const paper = reckonedTogether(
          editions.map(({ shown }) => shown),
          knows(editions),
        );
        const said = JSON.stringify(editions);
        for (const row of figureRows) {
          for (const [at, { figures }] of editions.entries()) {
            const range = paper.editions[at]?.[row] ?? { least: 0, most: 0 };
            if (isSmall(figures[row]))
              expect(range.most - range.least, `${row} of edition ${at + 1} ${said}`).toBeGreaterThan(0);
          }
          for (const { from, to, cells } of paper.differences) {
            const moved = Math.abs((editions[to]?.figures[row] ?? 0) - (editions[from]?.figures[row] ?? 0));
            const { least, most } = cells[row];
            if (isSmall(moved)) expect(most - least, `${row} from ${from + 1} to ${to + 1} ${said}`).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 3_000, seed: 111 },
    );
    expect(refused, 'so many corrections cannot be told at all').toBeLessThan(30);
  });

  const base: Figures = {
    ...{ total: 45, sent: 20, lost: 3, attacked: 6, seen: 7, unharmed: 9 },
    ...{ undecided: 12, noBreach: 5, logged: 18, inTime: 10, late: 0, informed: 5, notInformed: 5 },
  };
  const first = protectFigures(base);

  test('the pencil does find the one case two careless editions give away', () => {
    const careless = { ...first, seen: '6', unharmed: '10' };
    const cells = reckonedTogether([first, careless]).differences[0]?.cells;
    expect([cells?.seen, cells?.unharmed]).toEqual([
      { least: -1, most: -1 },
      { least: 1, most: 1 },
    ]);
  });

  test('what has not changed stands, what moved by one is covered, and what moved by five or more is told', () => {
    const second = protectCorrection({ ...base, seen: 6, unharmed: 10, undecided: 2, noBreach: 10, logged: 23 }, [
      first,
    ]);
    expect(second).toMatchObject({ total: '45', sent: '20', seen: '5+', unharmed: '5+' });
    expect(second).toMatchObject({ undecided: '<5', inTime: '10', late: '0' });
    const later = protectCorrection({ ...base, undecided: 0, logged: 30 }, [first]);
    expect(later).toMatchObject({ undecided: '0', logged: '30', noBreach: '5' });
  });

  test('what was covered stays covered, and nothing changed reads as before', () => {
    expect(protectCorrection(base, [first])).toEqual(first);
    const covered = figureRows.filter((row) => !/^\d+$/.test(first[row]));
    const second = protectCorrection({ ...base, lost: 8, total: 50, logged: 23 }, [first]);
    for (const row of covered) expect(second?.[row], row).toMatch(/^(<5|5\+)$/);
  });

  test('a covered count that comes to five as a told one goes to five is not told', () => {
    // Who knows that the lost papers stood has it: at most one can have gone from six, and that one made four to five.
    const before: Figures = { ...noFigures, total: 11, sent: 6, lost: 1, seen: 4, late: 11, notInformed: 11 };
    const shownBefore = protectFigures(before);
    expect(shownBefore).toMatchObject({ sent: '6', lost: '<5', seen: '<5', total: '11' });
    expect(protectCorrection({ ...before, sent: 5, seen: 5 }, [shownBefore])).toBeUndefined();
    expect(
      protectCorrection({ ...before, total: 20, sent: 14, seen: 5, late: 20, notInformed: 20 }, [shownBefore]),
    ).toBeDefined();
  });

  test('a change nothing can cover is not told', () => {
    // One of eleven turns out to be of another kind, and each of the two has its five: they can be nothing else.
    const few: Figures = { ...noFigures, total: 10, sent: 6, lost: 4, logged: 10 };
    expect(protectCorrection({ ...few, sent: 5, lost: 5 }, [{ ...protectTold(few), lost: '4' }])).toBeUndefined();
  });
});

const protectTold = (figures: Figures): ShownFigures =>
  Object.fromEntries(figureRows.map((row) => [row, String(figures[row])])) as ShownFigures;
