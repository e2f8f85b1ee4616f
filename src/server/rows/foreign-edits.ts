import type { Clock } from '../../core/clock.ts';
import { foreignEditKey } from '../../features/audit/foreign-edit-key.ts';
import { ForeignEdit, type MetEdit } from '../../features/audit/records.ts';
import type { Records } from '../../kernel/records.ts';
import type { Background } from '../background.ts';
import type { Log } from '../log.ts';
import { isOneOfMany } from './many-edits.ts';

/**
 * Puts a change made outside the app on the DBR's list. Every server meets it; the key makes them write one row.
 * Nothing is changed back (design section 1.5).
 * @returns a promise that resolves when the row is in SharePoint and rejects when it could not be written now
 */
export async function noteForeignEdit(
  ports: { records: Records; clock: Clock },
  background: Background,
  log: Log,
  met: MetEdit,
): Promise<void> {
  const { list, item, version } = met;
  const key = foreignEditKey(met);
  if (ports.records.find(ForeignEdit, key) || isOneOfMany(ports.records, met)) return;
  log.foreignEdit({ list, item, version });
  const edit: ForeignEdit = { ...met, key, actor: 'system', at: ports.clock.now(), settled: false };
  const outcome = await background.later(key, () => ports.records.create(ForeignEdit, edit));
  if (outcome === 'lost') throw new Error('the foreign edit is not stored yet');
}
