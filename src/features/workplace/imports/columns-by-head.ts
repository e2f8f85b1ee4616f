import type { Row } from './cut-cells.ts';
import { readTable } from './read-table.ts';

/**
 * A list in a file or in cells that were pasted, below the row with the heads: many begin with a title.
 * @param heads what the fields are called
 * @returns neither where the file is no list
 */
export function cutByHead(
  csv: string,
  heads: Readonly<Record<string, RegExp>>,
): { heads: readonly string[]; rows: readonly Row[] } {
  const table = readTable(csv, (cell) => Object.values(heads).some((head) => head.test(cell.trim())));
  return 'fault' in table ? { heads: [], rows: [] } : table;
}

/**
 * Which column of a list each field is, from 0; a column is one field.
 * @param heads what the fields are called; the first name that fits is taken, in the order of the fields
 */
export function columnsByHead<F extends string>(
  names: readonly string[],
  heads: Readonly<Record<F, RegExp>>,
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {};
  const taken = new Set<number>();
  for (const [field, head] of Object.entries(heads) as [F, RegExp][]) {
    const at = names.findIndex((name, index) => !taken.has(index) && head.test(name.trim()));
    if (at < 0) continue;
    taken.add(at);
    columns[field] = at;
  }
  return columns;
}
