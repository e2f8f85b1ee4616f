import type { Records } from '../../../../kernel/records.ts';
import { ForeignEdit } from '../../records.ts';
import type { UnprovenRow } from '../unproven-row.ts';

/** Rows nobody can say that Rettesnor wrote, and of which nobody has said yet what is to become of them. */
export function waitingRows(records: Pick<Records, 'unproven' | 'all'>): readonly UnprovenRow[] {
  const rows = records.unproven();
  if (rows.length === 0) return rows;
  const name = (list: string, id: string, version: number) => `${list} ${id} ${version}`;
  const settled = new Set(
    records
      .all(ForeignEdit)
      .flatMap(({ record: { list, item, version, settled: is } }) => (is ? [name(list, item, version)] : [])),
  );
  return rows.filter(({ mark: { list, id, version } }) => !settled.has(name(list, id, version)));
}
