import { bandOf } from '../../src/core/small-groups/band.ts';
import type { ShownCount, ShownCounts } from '../../src/core/small-groups/protect-counts.ts';

export const states = ['ready', 'underWay', 'behind', 'paused'] as const;
type State = (typeof states)[number];
export type Row = readonly [ready: number, underWay: number, behind: number, paused: number];

export function inFour(value: number): boolean {
  return value > 0 && value < 5;
}

export function fits(shown: ShownCount, value: number): boolean {
  if (typeof shown === 'number') return value === shown;
  return shown === 'few' ? value < 5 : value >= 5;
}

/** No number in the tables above is larger. */
const largest = 45;

/** Every number a state of a unit can have in a table that agrees with all that is shown of its centre. */
export function possible(
  centre: { total: ShownCounts; units: readonly ShownCounts[] } | undefined,
  index: number,
  state: State,
  owing: readonly number[] = [],
): ReadonlySet<number> {
  if (!centre) return new Set();
  const rows = centre.units.map((shown, at) => rowsThatFit(shown, owing[at] ?? 0));
  const others = rows.filter((_, at) => at !== index).reduce<readonly Row[]>(sums, [[0, 0, 0, 0]]);
  const own = rows[index] ?? [];
  const found = new Set<number>();
  for (const row of own) {
    const value = row[states.indexOf(state)] ?? 0;
    if (!found.has(value) && others.some((rest) => rowFits(centre.total, add(row, rest)))) found.add(value);
  }
  return found;
}

export function possibleInAll(
  centre: { total: ShownCounts; units: readonly ShownCounts[] } | undefined,
  state: State,
  owing: readonly number[],
): ReadonlySet<number> {
  const rows = (centre?.units ?? []).map((shown, at) => rowsThatFit(shown, owing[at] ?? 0));
  const all = rows.reduce<readonly Row[]>(sums, [[0, 0, 0, 0]]);
  const fitting = all.filter((row) => centre && rowFits(centre.total, row));
  return new Set(fitting.map((row) => row[states.indexOf(state)] ?? 0));
}

function rowsThatFit(shown: ShownCounts, owing: number): readonly Row[] {
  const span = (value: ShownCount) =>
    typeof value === 'number' ? [value] : numbers(value === 'few' ? { least: 0, most: 4 } : { least: 5, most: 22 });
  return product(states.map((state) => span(shown[state])))
    .map((row) => row as unknown as Row)
    .filter((row) => row[1] + row[2] >= owing && rowFits(shown, row) && sizeFits(shown, row));
}

function sizeFits({ people }: ShownCounts, row: Row): boolean {
  const size = row.reduce((sum, value) => sum + value, 0);
  return people === 'few' ? size > 0 && size < 5 : true;
}

function rowFits(shown: ShownCounts, row: Row): boolean {
  const size = row.reduce((sum, value) => sum + value, 0);
  return (
    fits(shown.people, size) &&
    states.every((state, at) => fits(shown[state], row[at] ?? 0)) &&
    (typeof shown.people !== 'number' || wordFits(shown, row[0], size))
  );
}

/**
 * Whoever knows how the word is made takes the word for almost all to cover all where the number is hidden. A hidden
 * word says nothing.
 */
function wordFits({ ready, band }: ShownCounts, value: number, size: number): boolean {
  if (ready !== 'hidden' || band === 'hidden') return true;
  const word = bandOf(Math.min(value, size - 1), size);
  return band === word;
}

function sums(before: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const all = before.flatMap((one) => rows.map((other) => add(one, other)));
  return [...new Map(all.map((row) => [row.join(), row])).values()].filter((row) => Math.max(...row) <= largest);
}

function add(one: Row, other: Row): Row {
  return one.map((value, at) => value + (other[at] ?? 0)) as unknown as Row;
}

export function numbers({ least, most }: { least: number; most: number }): number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

export function product(spans: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return spans.reduce<readonly (readonly number[])[]>(
    (all, span) => all.flatMap((row) => span.map((one) => [...row, one])),
    [[]],
  );
}
