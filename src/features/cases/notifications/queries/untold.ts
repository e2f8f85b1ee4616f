import type { Moment } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { Incident } from '../../incident/records.ts';
import type { Recipient } from '../case-notification.ts';
import { caseNotification } from '../case-notification.ts';
import { CaseNotification } from '../records.ts';

/** A notification to plan; the one it takes the place of, where it was taken back before it left. */
export interface Untold {
  notification: CaseNotification;
  before?: Stored<CaseNotification> | undefined;
}

/**
 * Of those who have to know of a case as it stands now, whoever has no notification of it, or one that was taken back
 * (INV9, S105): whom a case is for may change, and change back again.
 */
export function untoldOf(
  records: Pick<Records, 'find'>,
  to: readonly Recipient[],
  stored: Stored<Incident>,
  now: Moment,
): readonly Untold[] {
  return to
    .map((one) => caseNotification(one, stored, 'reported', now))
    .map((notification) => ({ notification, before: records.find(CaseNotification, notification.key) }))
    .filter(({ before }) => before === undefined || before.record.state === 'retracted');
}
