import type { SQLInputValue } from 'node:sqlite';
import type { Column } from '../../core/column.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { columnsOf } from '../rows/row.ts';

/** The cells of a record, in the order of `columnsOf(kind)`. */
export function cellsOf<K extends Kind>(kind: K, record: Kinds[K]): SQLInputValue[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return columnsOf(kind).map(([key, column]) => cellOf(column, values[key]));
}

/** The record in a row of a kind's table. */
export function recordOf<K extends Kind>(kind: K, row: Readonly<Record<string, unknown>>): Kinds[K] {
  const record: Record<string, unknown> = {};
  for (const [key, column] of columnsOf(kind)) {
    const cell = row[key];
    if (cell !== null && cell !== undefined) record[key] = valueIn(column, cell);
  }
  return record as unknown as Kinds[K];
}

/** A value as its column's cell; what a condition compares with too. */
export function cellOf(column: Column, value: unknown): SQLInputValue {
  if (value === undefined || value === null) return null;
  switch (column.kind) {
    case 'flag':
      return value === true ? 1 : 0;
    case 'number':
      return Number(value);
    case 'set':
    case 'words':
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

function valueIn(column: Column, cell: unknown): unknown {
  switch (column.kind) {
    case 'flag':
      return cell === 1;
    case 'set':
    case 'words':
      return JSON.parse(String(cell));
    default:
      return cell;
  }
}
