import type { Moment } from '../../core/dates.ts';
import { type ActedRow, writingAction } from '../../core/last-action.ts';
import type { BaseRecord } from '../../kernel/record.ts';
import { auditOf } from '../audit/audit.ts';
import type { AuditEntry } from '../audit/records.ts';

/**
 * Audit entries that belong to versions of a row and are missing (INV16), as the row says itself. Entries are told apart
 * by what was done to which row and when, never by its version: a change made outside the app raises the version and must
 * not be put down to anybody.
 * @param entries those of the row
 */
export function missingEntries(
  versions: readonly ActedRow<BaseRecord>[],
  entries: readonly AuditEntry[],
): readonly AuditEntry[] {
  const known = new Set(entries.map(actOf));
  return versions.flatMap((version) => {
    const { actor, at } = version.record;
    const action = actor === 'system' ? undefined : writingAction(version);
    if (action === undefined) return [];
    const entry = auditOf(action, version, actor, at);
    if (known.has(actOf(entry))) return [];
    known.add(actOf(entry));
    return [entry];
  });
}

/**
 * May an action of `since` or later have written an earlier version, and its entry be missing? Going back from the newest
 * one, an entry from before answers it.
 */
export function mayLackEarlier(newest: number, since: Moment, entries: readonly AuditEntry[]): boolean {
  const moments = new Map(entries.map(({ version, at }) => [version, at]));
  for (let version = newest - 1; version > 0; version -= 1) {
    const at = moments.get(version);
    if (at === undefined) return true;
    if (at < since) return false;
  }
  return false;
}

/** The same for two entries of one step, whatever version the row had when each was written. */
export function actOf({ action, target, at }: AuditEntry): string {
  return JSON.stringify([action, target, at]);
}
