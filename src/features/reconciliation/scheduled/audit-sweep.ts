import type { Moment } from '../../../core/dates.ts';
import type { Mark } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition } from '../../../kernel/record.ts';
import { lists } from '../../../lists.ts';
import { foreignEditKey } from '../../audit/foreign-edit-key.ts';
import { sweepStart } from '../../audit/queries/sweep-start.ts';
import { AuditEntry, ForeignEdit } from '../../audit/records.ts';
import { type AuditedKind, auditedKinds, missingEntries } from '../audit-reconciliation.ts';

export const sweepName = 'audit-sweep';

/**
 * Writes the audit entries a stopped server did not get to write, of every kind of row an action writes. It looks hour by
 * hour, which is an indexed query each, and lets requests through in between.
 * @returns how many were missing
 */
export async function sweepAudit(ports: Pick<Services, 'records' | 'outside'>, now: Moment): Promise<number> {
  let written = 0;
  for (const [from, to] of hours(sweepStart(ports, sweepName, now), now)) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const kind of auditedKinds) written += await sweepHour(ports, kind, from, to);
  }
  return written;
}

async function sweepHour(
  { records, outside }: Pick<Services, 'records' | 'outside'>,
  kind: AuditedKind,
  from: Moment,
  to: Moment,
): Promise<number> {
  const rows = records.changed<RecordDefinition>(lists[kind], from, to);
  if (rows.length === 0) return 0;
  // Whoever changed a row outside the app could have written any name and time into it; the DBR has that on a list.
  const isForeign = (mark: Mark) => {
    const { list, id, version } = mark;
    const key = foreignEditKey({ list, item: id, version, deleted: false });
    return records.find(ForeignEdit, key) !== undefined || outside.met(mark);
  };
  const missing = missingEntries(
    kind,
    rows.filter(({ mark }) => !isForeign(mark)),
    records.changed(AuditEntry, from, to).map(({ record }) => record),
  );
  for (const entry of missing) await records.create(AuditEntry, entry);
  return missing.length;
}

function* hours(from: Moment, to: Moment): Generator<readonly [Moment, Moment]> {
  for (let start = from; start <= to; ) {
    const end = Temporal.Instant.from(start).add({ hours: 1 }).toString();
    yield [start, end];
    start = end;
  }
}
