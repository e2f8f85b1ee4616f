import type { Stored } from '../record.ts';
import type { AuditEntry } from '../trace.ts';
import { auditOf } from '../trace.ts';
import type { Confirmation } from './confirmation.ts';

/**
 * Audit entries that belong to the person's confirmations and are missing (INV16): what a server stopped in the middle
 * did not get to write. Entries are told apart by what was done to which row and when, never by the row's version: a
 * change made outside the app raises the version and must not be put down to the person.
 * @param entries the person's own
 */
export function lostEntries(
  confirmations: readonly Stored<Confirmation>[],
  entries: readonly AuditEntry[],
): readonly AuditEntry[] {
  return confirmations
    .map((stored) => {
      const { person, confirmedAt, withdrawnAt } = stored.record;
      const action = withdrawnAt ? 'withdrawConfirmation' : 'confirmReading';
      return auditOf(action, stored, person, withdrawnAt ?? confirmedAt);
    })
    .filter((entry) => !entries.some((known) => isSameDeed(known, entry)));
}

/** Do two entries tell of the same deed, whatever version the row had when each was written? */
function isSameDeed(one: AuditEntry, other: AuditEntry): boolean {
  return one.action === other.action && one.target === other.target && one.at === other.at;
}
