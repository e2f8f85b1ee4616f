import fc from 'fast-check';
import type { FigureRow, Figures, ShownFigures } from '../../../src/features/cases/reports/report-figures.ts';
import { figureRows, informedRows, kindRows } from '../../../src/features/cases/reports/report-figures.ts';

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

type Cell = FigureRow | 'notified';
type Table = Record<Cell, Range>;
const cellsOf = (rangeIn: (row: FigureRow) => Range): Table => {
  const notified = { least: -limit, most: limit };
  return { ...(Object.fromEntries(figureRows.map((row) => [row, rangeIn(row)])) as Table), notified };
};
const sums: readonly [parts: readonly Cell[], whole: Cell][] = [
  [[...kindRows], 'total'],
  [['undecided', 'noBreach', 'logged', 'notified'], 'total'],
  [['inTime', 'late'], 'notified'],
  [[...informedRows], 'notified'],
];

/**
 * Somebody with pencil and paper: goes round all sums again and again, narrowing every cell by what the others leave of
 * it, until nothing narrows any more. Each sum is a list of parts and what they add up to.
 */
export function reckoned(shown: ShownFigures): Readonly<Record<FigureRow, Range>> {
  const cells = cellsOf((row) => rangeOf(shown[row]));
  untilStill(cells, () => addUp(cells));
  return cells;
}

/**
 * The same with every edition on the table: each adds up, and so does what any two of them differ by.
 * @param same rows the reader happens to know have not changed from one edition to the next
 * @param known what the reader knows of an edition from elsewhere
 */
export function reckonedTogether(
  editions: readonly ShownFigures[],
  same: (earlier: number, row: FigureRow) => boolean = () => false,
  known: readonly Readonly<Record<FigureRow, Range>>[] = [],
): { editions: readonly Table[]; differences: readonly { from: number; to: number; cells: Table }[] } {
  const tables = editions.map((shown, at) => cellsOf((row) => ({ ...(known[at]?.[row] ?? rangeOf(shown[row])) })));
  const differences = editions.flatMap((_, to) =>
    editions.slice(0, to).map((_, from) => {
      const isSame = (row: FigureRow) => editions.slice(from, to).every((_, step) => same(from + step, row));
      const range = (row: FigureRow) => (isSame(row) ? { least: 0, most: 0 } : { least: -limit, most: limit });
      return { from, to, cells: cellsOf(range) };
    }),
  );
  untilStill([tables, differences], () => {
    for (const table of tables) addUp(table);
    for (const { from, to, cells } of differences) {
      addUp(cells);
      const [before, after] = [tables[from], tables[to]];
      if (!before || !after) continue;
      for (const cell of Object.keys(cells) as Cell[]) {
        const [x, n, d] = [before[cell], after[cell], cells[cell]];
        narrow(d, n.least - x.most, n.most - x.least);
        narrow(n, x.least + d.least, x.most + d.most);
        narrow(x, n.least - d.most, n.most - d.least);
      }
    }
  });
  return { editions: tables, differences };
}

function addUp(cells: Table): void {
  const add = (rows: readonly Cell[], end: keyof Range) => rows.reduce((sum, row) => sum + cells[row][end], 0);
  for (const [parts, whole] of sums) {
    narrow(cells[whole], add(parts, 'least'), add(parts, 'most'));
    for (const part of parts) {
      const others = parts.filter((other) => other !== part);
      narrow(cells[part], cells[whole].least - add(others, 'most'), cells[whole].most - add(others, 'least'));
    }
  }
}

function untilStill(paper: unknown, round: () => void): void {
  for (let before = ''; before !== JSON.stringify(paper); ) {
    before = JSON.stringify(paper);
    round();
  }
}

function narrow(cell: Range, least: number, most: number): void {
  cell.least = Math.max(cell.least, least);
  cell.most = Math.min(cell.most, most);
}

/** Figures that add up as those of real cases do. */
export const anyFigures: fc.Arbitrary<Figures> = fc
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

export const isSmall = (value: number) => value > 0 && value < 5;

/** A case as the report counts it. */
type Counted = readonly FigureRow[];
const kinds = ['sent', 'lost', 'attacked', 'seen', 'unharmed'] as const;
const outcomes: readonly Counted[] = [
  ...([['undecided'], ['noBreach'], ['logged']] as const),
  ...([
    ['inTime', 'informed'],
    ['inTime', 'notInformed'],
  ] as const),
  ...([
    ['late', 'informed'],
    ['late', 'notInformed'],
  ] as const),
];
const anyCase: fc.Arbitrary<Counted> = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom(...outcomes))
  .map(([kind, outcome]) => ['total', kind, ...outcome]);
/** What is put right between two editions: cases that come to it, and cases that go. */
export const anyChanges = fc.record({
  come: fc.array(anyCase, { maxLength: 8 }),
  go: fc.array(anyCase, { maxLength: 8 }),
});

export function corrected(
  figures: Figures,
  { come, go }: { come: readonly Counted[]; go: readonly Counted[] },
): Figures {
  const after: Record<FigureRow, number> = { ...figures };
  const count = (one: Counted, by: 1 | -1) => {
    if (by < 0 && one.some((row) => after[row] === 0)) return;
    for (const row of one) after[row] += by;
  };
  for (const one of come) count(one, 1);
  for (const one of go) count(one, -1);
  return after;
}
