import { type Range, smallest } from '../../../core/small-groups/band.ts';

/** Rows that add up to nothing, each with its sign. */
export type Sum<Row extends string = string> = readonly (readonly [row: Row, sign: 1 | -1])[];

/** What each row says as it is shown: itself, `<5` or `5+`. */
type Edition = Readonly<Record<string, string>>;
type Table = Readonly<Record<string, Range>>;

/** Beyond any count, and small enough to be added up. */
const boundless = 1_000_000;
/** Somebody with pencil and paper has given up by then. */
const mostRounds = 30;

/**
 * Can a count of one to four, or a change by so few, be reckoned out of a report's editions side by side (S111)? Asked
 * where a covered count has come past the border between `<5` and `5+`: who knows of all other counts but two that they
 * have not changed may then have both ends of it.
 * @param editions as they are shown, the oldest first
 */
export function givesAway(editions: readonly Edition[], sums: readonly Sum[]): boolean {
  const [before, after] = editions.slice(-2);
  if (!before || !after) return false;
  const covered = Object.keys(after).filter((row) => isCovered(before[row]) && isCovered(after[row]));
  const same = covered.filter((row) => before[row] === after[row]);
  if (same.length === covered.length) return false;
  const unknown = [[], ...same.flatMap((one, at) => [[one], ...same.slice(at + 1).map((other) => [one, other])])];
  return unknown.some((rows: readonly string[]) => {
    const known = same.filter((row) => !rows.includes(row));
    return isReckoned(editions, sums, known);
  });
}

/** @param known what the reader knows to be the same in the last two editions */
function isReckoned(editions: readonly Edition[], sums: readonly Sum[], known: readonly string[]): boolean {
  const tables = editions.map((edition) => tableOf(edition, (row) => rangeOf(edition[row])));
  const [newest = {}, ...earlier] = tables.toReversed();
  const changes = earlier.map((table, back) => ({
    table,
    change: tableOf(table, (row) => around(back === 0 && known.includes(row) ? 0 : boundless)),
  }));
  const all = [...tables, ...changes.map(({ change }) => change)];
  const ranges = all.flatMap((table) => Object.values(table));
  for (let left = mostRounds, before = Number.NaN, now = 0; before !== now && left > 0; left -= 1) {
    before = now;
    for (const table of all) for (const sum of sums) addUp(sum, table);
    for (const { table, change } of changes) compare(table, newest, change);
    // What contradicts itself nobody can know.
    if (ranges.some(({ least, most }) => least > most)) return false;
    now = ranges.reduce((width, { least, most }) => width + most - least, 0);
  }
  return ranges.some(({ least, most }) => least === most && least !== 0 && Math.abs(least) < smallest);
}

/** Narrows each row of a sum by what the others leave of it. */
function addUp(sum: Sum, table: Table): void {
  let [least, most] = [0, 0];
  for (const [row, sign] of sum) {
    const range = table[row] ?? around(0);
    least += sign > 0 ? range.least : -range.most;
    most += sign > 0 ? range.most : -range.least;
  }
  for (const [row, sign] of sum) {
    const range = table[row] ?? around(0);
    // All others add up to what this one takes away again.
    if (sign > 0) narrow(range, range.most - most, range.least - least);
    else narrow(range, range.most + least, range.least + most);
  }
}

function compare(earlier: Table, later: Table, change: Table): void {
  for (const [row, by] of Object.entries(change)) {
    const [from, to] = [earlier[row] ?? around(0), later[row] ?? around(0)];
    narrow(by, to.least - from.most, to.most - from.least);
    narrow(to, from.least + by.least, from.most + by.most);
    narrow(from, to.least - by.most, to.most - by.least);
  }
}

function narrow(range: Range, least: number, most: number): void {
  range.least = Math.max(range.least, least);
  range.most = Math.min(range.most, most);
}

function tableOf(rows: object, rangeIn: (row: string) => Range): Table {
  return Object.fromEntries(Object.keys(rows).map((row) => [row, rangeIn(row)]));
}

function rangeOf(shown = ''): Range {
  if (!isCovered(shown)) return { least: Number(shown), most: Number(shown) };
  return shown.startsWith('<') ? { least: 0, most: smallest - 1 } : { least: smallest, most: boundless };
}

function around(width: number): Range {
  return { least: -width, most: width };
}

function isCovered(shown = ''): boolean {
  return !/^\d+$/.test(shown);
}
