import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { takesPart } from '../../drills/drill.ts';
import { drillsThatCount } from '../../drills/queries/drills-that-count.ts';
import { isOpen } from '../../incident/incident.ts';
import type { Incident } from '../../incident/records.ts';
import { isWorthSending } from '../case-notification.ts';
import { isStep } from '../escalation.ts';
import { CaseNotification } from '../records.ts';
import { mayReceive } from './may-receive.ts';

/** A notification as it is planned again, in place of the one that was taken back. */
export interface Reinstated {
  before: Stored<CaseNotification>;
  notification: CaseNotification;
}

/**
 * Notifications of a case that were taken back before they left, because it was over, and that there is a reason for
 * again now that it has been reopened or parted. Each is told once, in its own row; a step of the escalation is not,
 * which comes again by itself where it is due.
 */
export function reinstated(from: PeopleSource, incident: Incident, now: Moment): readonly Reinstated[] {
  if (!isOpen(incident)) return [];
  const rows = from.records.all(CaseNotification, { incident: incident.key, state: 'retracted' });
  if (rows.length === 0) return [];
  const drills = drillsThatCount(from.records);
  return rows
    .filter(({ record }) => !isStep(record.occasion) && isWorthSending(record, incident))
    .filter(({ record }) => takesPart(record.as, incident, drills, now))
    .filter(({ record }) => mayReceive(from, record, incident, dayOf(now)))
    .map((before) => ({ before, notification: plannedAgain(before.record, now) }));
}

/** The notification as one that is to be sent after all, as if it had just been planned. */
function plannedAgain(notification: CaseNotification, now: Moment): CaseNotification {
  return { ...notification, at: now, state: 'planned', fault: undefined, tries: undefined };
}
