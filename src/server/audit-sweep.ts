import type { Moment } from '../domain/dates.ts';
import { addDays, dayOf } from '../domain/dates.ts';
import type { Ports } from '../domain/ports.ts';
import { lostEntries } from '../domain/reading/lost-entries.ts';

/** People looked through before others get their turn. */
const slice = 100;

/**
 * Writes the audit entries of confirmations of today and yesterday that a stopped server did not get to write. It asks
 * person by person, which is an indexed query each, and lets requests through in between.
 * @returns how many were missing
 */
export async function sweepAudit({ records, directory }: Ports, now: Moment): Promise<number> {
  const since = addDays(dayOf(now), -1);
  let written = 0;
  for (const [index, { id }] of directory.people().entries()) {
    if (index % slice === slice - 1) await new Promise((resolve) => setImmediate(resolve));
    const recent = records
      .all('confirmation', { person: id })
      .filter(({ record }) => dayOf(record.withdrawnAt ?? record.confirmedAt) >= since);
    if (recent.length === 0) continue;
    const entries = records.all('auditEntry', { actor: id }).map(({ record }) => record);
    for (const entry of lostEntries(recent, entries)) {
      await records.create('auditEntry', entry);
      written += 1;
    }
  }
  return written;
}
