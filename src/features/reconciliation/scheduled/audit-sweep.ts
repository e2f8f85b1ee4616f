import type { Moment } from '../../../core/dates.ts';
import { type ActedRow, writingAction } from '../../../core/last-action.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Mark } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import { type Kind, lists } from '../../../lists.ts';
import { foreignEditKey } from '../../audit/foreign-edit-key.ts';
import { sweepStart } from '../../audit/queries/sweep-start.ts';
import { AuditEntry, ForeignEdit } from '../../audit/records.ts';
import { guessedEntries, isAuditedKind } from '../audit-reconciliation.ts';
import { mayLackEarlier, missingEntries } from '../missing-entries.ts';

export const sweepName = 'audit-sweep';

type Needs = Pick<Services, 'records' | 'acted' | 'outside'>;

/**
 * Writes the audit entries a stopped server did not get to write, of every row an action has written. It looks hour by
 * hour, which is an indexed query for each list, and lets requests through in between.
 * @returns how many were missing
 */
export async function sweepAudit(services: Needs, now: Moment): Promise<number> {
  const since = sweepStart(services, sweepName, now);
  let written = 0;
  let notReady: unknown;
  for (const [from, to] of hours(since, now)) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const kind of Object.keys(lists) as Kind[]) {
      try {
        written += await sweepList(services, kind, { since, from, to });
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'notReady')) throw error;
        // A list that is not in holds none of the others up; the run is not over before it has been looked at.
        notReady ??= error;
      }
    }
  }
  if (notReady !== undefined) throw notReady;
  return written;
}

async function sweepList(services: Needs, kind: Kind, window: Window): Promise<number> {
  let written = 0;
  for (const entry of await missingOf(services, kind, window)) {
    const { existed } = await services.records.create(AuditEntry, entry);
    if (!existed) written += 1;
  }
  return written;
}

interface Window {
  /** From when on entries may be missing. */
  since: Moment;
  from: Moment;
  to: Moment;
}

/** The missing entries of the rows of a list that were last written from one moment until before another. */
async function missingOf(services: Needs, kind: Kind, window: Window): Promise<readonly AuditEntry[]> {
  const list: RecordDefinition = lists[kind];
  const rows = services.acted.changed(list, window.from, window.to);
  const missing: AuditEntry[] = [];
  for (const row of rows) missing.push(...(await missingOfRow(services, list, row, window.since)));
  const told = new Set(rows.flatMap((row) => (writingAction(row) ? [placeOf(row.mark)] : [])));
  return [...missing, ...guessed(services, kind, told, window)];
}

/**
 * Versions are read of a row only where an earlier one may be without its entry: two resource units. Where somebody has
 * changed the row by hand, they alone are looked at.
 */
async function missingOfRow(
  services: Needs,
  list: RecordDefinition,
  row: ActedRow<RecordOf<RecordDefinition>>,
  since: Moment,
): Promise<readonly AuditEntry[]> {
  if (row.lastAction.at < since) return [];
  const { records, acted } = services;
  const { key } = row.record;
  const entries = [...records.each(AuditEntry, { target: key, list: row.mark.list })].map(({ record }) => record);
  const isByHand = isForeign(services, row.mark);
  const isRead = isByHand || mayLackEarlier(row.mark.version, since, entries);
  const versions = isRead ? await acted.versions(list, row) : [];
  // The oldest first: of two that say the same, it is the one the action wrote.
  return missingEntries(
    [...versions.filter(({ record }) => record.at >= since), ...(isByHand ? [] : [row])].toSorted(
      (one, other) => one.mark.version - other.mark.version,
    ),
    entries,
  );
}

/** @param told places of rows whose column says which action wrote them */
function guessed(services: Needs, kind: Kind, told: ReadonlySet<string>, { from, to }: Window) {
  if (!isAuditedKind(kind)) return [];
  const rows = services.records
    .changed<RecordDefinition>(lists[kind], from, to)
    .filter(({ mark }) => !told.has(placeOf(mark)) && !isForeign(services, mark));
  if (rows.length === 0) return [];
  return guessedEntries(
    kind,
    rows,
    services.records.changed(AuditEntry, from, to).map(({ record }) => record),
  );
}

const placeOf = ({ list, id }: Mark) => `${list} ${id}`;

/** Whoever changed a row outside the app could have written any name and time into it; the DBR has that on a list. */
function isForeign({ records, outside }: Pick<Needs, 'records' | 'outside'>, mark: Mark): boolean {
  const { list, id, version } = mark;
  const key = foreignEditKey({ list, item: id, version, deleted: false });
  return records.find(ForeignEdit, key) !== undefined || outside.met(mark);
}

function* hours(from: Moment, to: Moment): Generator<readonly [Moment, Moment]> {
  for (let start = from; start <= to; ) {
    const end = Temporal.Instant.from(start).add({ hours: 1 }).toString();
    yield [start, end];
    start = end;
  }
}
