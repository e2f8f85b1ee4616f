import { textHash } from '../../../core/content-hash.ts';
import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import { momentAt, yearOf } from '../../../core/dates.ts';
import { incidentKey } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { OldCase } from './register-file.ts';

/** The same line again is the same case. */
export function importedKey({ number, reported }: Pick<OldCase, 'number' | 'reported'>): string {
  return incidentKey(`old-${textHash(`${number} ${reported}`).slice(0, 24)}`);
}

/**
 * A case of the old register as one of ours, marked *importeret* with the number it had. What was closed stays closed and
 * has no clock (GDPR art. 33(5): the register goes on); what was open is under review.
 */
export function importedCase(old: OldCase, by: { id: string }, now: Moment): Incident {
  const { reported, notified, isClosed, cause, journal, receipt } = old;
  const at = momentAt(reported, '00:00');
  const notifiedAt = notified?.on === undefined ? undefined : momentAt(notified.on, '00:00');
  return {
    key: importedKey(old),
    actor: by.id,
    at: now,
    status: isClosed ? 'closed' : 'underReview',
    outcome: notified === undefined ? 'notAssessed' : notified.is ? 'breachNotified' : 'breachLogged',
    category: old.category,
    centreName: old.centre,
    discoveredAt: at,
    reportedAt: at,
    month: reported.slice(0, 'YYYY-MM'.length),
    art33: notified === undefined ? 'notAssessed' : notified.is ? 'yes' : 'no',
    art34: 'notAssessed',
    notifiedAt,
    ...(notifiedAt !== undefined && notified?.on && { notifiedYearEnds: `${yearOf(notified.on)}-12-31` }),
    receiptNumber: receipt,
    cause: cause === undefined ? undefined : guardText(cause).text,
    journalNumber: journal,
    imported: old.number,
  };
}
