import type { ViewData } from '../../contract/contract.ts';

type Status = ViewData<'readingStatus'>;
type Row = Status['centres'][number]['units'][number];
export type Band = Row['band'];

/** Where most are behind; `several` when the number itself is hidden. */
export type MostBehind = { unit: string; where: string } & ({ behind: number; people: number } | { several: true });

/** How much of a group has read, from nobody to all; the other words say nothing about it. */
const ranks: Partial<Record<Band, number>> = { nobody: 0, few: 1, some: 2, half: 2, most: 3, nearly: 4, all: 5 };

export function rankOf(band: Band): number | undefined {
  return ranks[band];
}

/** The rows that are compared on top: the centres, or the reader's own units. */
export function comparedRows({ centres }: Status): readonly Row[] {
  return centres.flatMap(({ total, units }) => (total ? [total] : units));
}

/** The row with most people past the deadline; none when nowhere five are. */
export function mostBehind(rows: readonly Row[]): MostBehind | undefined {
  const counted = rows.flatMap(({ unit, name, behind, people }) =>
    typeof behind === 'number' && typeof people === 'number' && behind > 0
      ? [{ unit, where: name, behind, people }]
      : [],
  );
  const most = counted.toSorted((a, b) => b.behind - a.behind)[0];
  if (most) return most;
  const hidden = rows.find(({ behind }) => behind === 'hidden');
  return hidden && { unit: hidden.unit, where: hidden.name, several: true };
}

/** The rule that is read least over all rows, and the row where it is worst; none when no rule is behind the others. */
export function leastRead(rows: readonly Row[], rules: Status['rules']) {
  const known = rules.flatMap((rule) => {
    const cells = rows.flatMap((row) => {
      const band = row.cells.find((cell) => cell.rule === rule.rule)?.band ?? 'hidden';
      const rank = rankOf(band);
      return rank === undefined ? [] : [{ unit: row.unit, where: row.name, band, rank }];
    });
    const worst = cells.toSorted((a, b) => a.rank - b.rank)[0];
    if (!worst) return [];
    return [
      {
        rule,
        unit: worst.unit,
        where: worst.where,
        band: worst.band,
        mean: cells.reduce((sum, { rank }) => sum + rank, 0) / cells.length,
      },
    ];
  });
  const inOrder = known.toSorted((a, b) => a.mean - b.mean);
  return inOrder[0] && inOrder[0].mean < (inOrder.at(-1)?.mean ?? 0) ? inOrder[0] : undefined;
}

/**
 * The rules of a row that fewest have read, the least read first.
 * @returns none when all rules are alike, and then the word for them; neither when nothing is shown
 */
export function weakestOf(row: Row, rules: Status['rules'], howMany: number) {
  const known = row.cells.flatMap((cell) => {
    const rank = rankOf(cell.band);
    const named = rules.find(({ rule }) => rule === cell.rule);
    return rank === undefined || !named ? [] : [{ ...named, ...cell, rank }];
  });
  const inOrder = known.toSorted((a, b) => a.rank - b.rank);
  const best = inOrder.at(-1);
  const weakest = inOrder.filter(({ rank }) => rank < (best?.rank ?? 0)).slice(0, howMany);
  return { weakest, ...(best && weakest.length === 0 && { alike: best.band }) };
}
