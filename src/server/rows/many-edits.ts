import type { Clock } from '../../core/clock.ts';
import { dayOf, type Moment } from '../../core/dates.ts';
import { Refusal, unlessChanged } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { isAboutRemovals } from '../../features/audit/audit.ts';
import { ForeignEdit } from '../../features/audit/records.ts';
import type { Records } from '../../kernel/records.ts';
import type { Outside } from '../../ports/ports.ts';
import type { Background } from '../background.ts';

interface Needs {
  records: Records;
  clock: Clock;
  outside: Outside;
}

/**
 * Puts very many changes made outside the app on the DBR's list as one row with their number. Every server meets them:
 * they share the row that is still open, and each change of theirs is counted once.
 * @returns a promise that resolves when the row is in SharePoint and rejects when it could not be written now
 */
export async function noteManyEdits(ports: Needs, background: Background, since: Moment, until: Moment): Promise<void> {
  const outcome = await background.later(`foreign:many:${since}:${until}`, () => writeMany(ports, since, until));
  if (outcome === 'lost') throw new Error('the foreign edits are not stored yet');
}

/** @param again how often a lost race is begun anew, over the row the other server has written */
async function writeMany(needs: Needs, since: Moment, until: Moment, again = 5): Promise<void> {
  const { records, clock, outside } = needs;
  const rows = manyRows(records);
  const open = rows.find(({ record }) => !record.settled);
  // A restarted server sees again what has been recorded and settled.
  if (!open && rows.some(({ record }) => covers(record, since) && covers(record, until))) return;
  const from = open?.record.since !== undefined && open.record.since < since ? open.record.since : since;
  const to = open && open.record.editedAt > until ? open.record.editedAt : until;
  const met = outside.between(from, to);
  const isTold = open?.record.since === from && open.record.editedAt === to && (open.record.count ?? 0) >= met.length;
  if (isTold) return;
  const editors = [...new Set(met.map(({ editor }) => editor))];
  const many: ForeignEdit = {
    key: open?.record.key ?? `foreign:many:${dayOf(since)}:${rows.length + 1}`,
    actor: 'system',
    at: clock.now(),
    list: [...new Set(met.map(({ list }) => list))].slice(0, 3).join(', '),
    item: '-',
    version: 0,
    editor: editors.slice(0, 3).join(', ').slice(0, 200) || 'unknown',
    editedAt: to,
    deleted: false,
    settled: false,
    count: Math.max(met.length, open?.record.count ?? 0),
    since: from,
  };
  const isWritten = open
    ? (await records.update(ForeignEdit, open, many).catch(unlessChanged)) !== undefined
    : !(await records.create(ForeignEdit, many)).existed;
  if (isWritten) return;
  if (again === 0) throw new Refusal('changedMeanwhile');
  await records.fetch(ForeignEdit, many.key);
  await writeMany(needs, since, until, again - 1);
}

/** Has the change been told as one of many? A server that starts anew meets it again, alone. */
export function isOneOfMany(records: Records, { editedAt }: { editedAt: Moment }): boolean {
  return manyRows(records).some(({ record }) => covers(record, editedAt));
}

function manyRows(records: Records): readonly Stored<ForeignEdit>[] {
  return records.all(ForeignEdit).filter(({ record }) => record.count !== undefined && !isAboutRemovals(record));
}

function covers({ since, editedAt }: ForeignEdit, moment: Moment): boolean {
  return since !== undefined && since <= moment && moment <= editedAt;
}
