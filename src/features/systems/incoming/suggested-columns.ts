import { httpsLink } from '../../../core/https-link.ts';
import type { Table } from '../../workplace/imports/read-table.ts';
import { type Dropped, droppedColumns } from '../../workplace/imports/suggested-columns.ts';
import { documentKinds } from '../stored-words.ts';
import { wordColumns, wordIn } from './file-words.ts';
import { columnOfHead, type SystemColumn } from './system-columns.ts';

/** Where in the file each column stands, from 0. */
export type SystemColumns = Partial<Record<SystemColumn, number>>;

/** How many rows are looked at to see what a column holds. */
const looked = 300;

/**
 * Which of ours each column of a file is, by its heads and by what stands in it, and which are never read: CPR numbers are
 * in no column that is (INV15).
 */
export function suggestedSystemColumns({ heads, rows }: Table): {
  columns: SystemColumns;
  dropped: readonly Dropped[];
} {
  const dropped = droppedColumns(heads, rows);
  const best = new Map<SystemColumn, { at: number; place: number }>();
  for (const [at, head] of heads.entries()) {
    const known = dropped.some((one) => one.at === at) ? undefined : columnOfHead(head);
    const values = rows.slice(0, looked).map(({ cells }) => cells[at]?.trim() ?? '');
    if (!known || !isFilledSo(known.column, head, values)) continue;
    if (known.place < (best.get(known.column)?.place ?? Number.POSITIVE_INFINITY)) {
      best.set(known.column, { at, place: known.place });
    }
  }
  return { columns: Object.fromEntries([...best].map(([column, { at }]) => [column, at])), dropped };
}

/** Words nobody knows, and links that are none, are of another column that is called so. */
function isFilledSo(column: SystemColumn, head: string, values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const word = wordColumns.find((one) => one === column);
  const isLink = column === 'recordLink' || documentKinds.some((kind) => kind === column);
  const fitting = filled.filter((value) => {
    if (word) return wordIn(word, value, head) !== null;
    return !isLink || httpsLink(value) !== undefined;
  });
  return filled.length === 0 || 2 * fitting.length > filled.length;
}
