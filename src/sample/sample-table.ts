import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TableRow, tableRows } from '../core/table.ts';

/**
 * Reads a table that lies beside its loader: `sampleTable(new URL('./people.tsv', import.meta.url), […])`.
 * @throws Error naming file and line of what does not fit
 */
export function sampleTable<Column extends string>(file: URL, columns: readonly Column[]): readonly TableRow<Column>[] {
  return tableRows(readFileSync(file, 'utf8'), path.basename(fileURLToPath(file)), columns);
}

/**
 * The rows of a table that belong to those of another, as the steps of a case do.
 * @param owners what the column may name
 * @throws Error naming file and line of a row that belongs to nothing
 */
export function rowsBy<Column extends string>(
  rows: readonly TableRow<Column>[],
  column: Column,
  owners: readonly string[],
): (owner: string) => readonly TableRow<Column>[] {
  const grouped = Map.groupBy(rows, (row) => row.one(column, owners));
  return (owner) => grouped.get(owner) ?? [];
}
