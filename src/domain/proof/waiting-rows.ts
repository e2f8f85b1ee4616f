import type { Records } from '../ports.ts';
import type { UnprovenRow } from './unproven-row.ts';

/** Rows nobody can say that Rettesnor wrote, and of which nobody has said yet what is to become of them. */
export function waitingRows(records: Pick<Records, 'unproven' | 'all'>): readonly UnprovenRow[] {
  return records.unproven().filter(({ mark: { list, id, version } }) => {
    const edits = records.all('foreignEdit', { list, item: id });
    return !edits.some(({ record }) => record.version === version && record.settled);
  });
}
