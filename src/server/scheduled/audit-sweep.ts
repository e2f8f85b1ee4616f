import type { Moment } from '../../core/dates.ts';
import type { Mark } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { type AuditedKind, auditedKinds, missingEntries } from '../../features/audit/audit-reconciliation.ts';
import { AuditEntry, ForeignEdit, Run } from '../../features/audit/records.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import { lists } from '../../lists.ts';
import { foreignEditKey } from '../rows/foreign-edits.ts';

export const sweepName = 'audit-sweep';

/** How far back a sweep looks, and how far before the last one that was finished when that is longer ago. */
const usual = { hours: 48 };
const overlap = { hours: 1 };

/**
 * Writes the audit entries a stopped server did not get to write, of every kind of row an action writes. It looks hour by
 * hour, which is an indexed query each, and lets requests through in between.
 * @returns how many were missing
 */
export async function sweepAudit(ports: Pick<Ports, 'records' | 'outside'>, now: Moment): Promise<number> {
  let written = 0;
  for (const [from, to] of hours(sweepStart(ports, sweepName, now), now)) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const kind of auditedKinds) written += await sweepHour(ports, kind, from, to);
  }
  return written;
}

async function sweepHour(
  { records, outside }: Pick<Ports, 'records' | 'outside'>,
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

/** From when a nightly sweep looks: a product that stood still for a week looks a week back. */
export function sweepStart({ records }: Pick<Ports, 'records'>, job: string, now: Moment): Moment {
  const usually = before(now, usual);
  const done = records
    .all(Run, { job })
    .filter(({ record }) => record.state === 'done')
    .map(({ record }) => record.at)
    .sort()
    .at(-1);
  const sinceLast = done && before(done, overlap);
  return sinceLast && sinceLast < usually ? sinceLast : usually;
}

function* hours(from: Moment, to: Moment): Generator<readonly [Moment, Moment]> {
  for (let start = from; start <= to; ) {
    const end = Temporal.Instant.from(start).add({ hours: 1 }).toString();
    yield [start, end];
    start = end;
  }
}

function before(moment: Moment, by: { hours: number }): Moment {
  return Temporal.Instant.from(moment).subtract(by).toString();
}
