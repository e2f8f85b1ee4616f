import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Notification } from '../../../delivery/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { nextEvaluation } from '../evaluation.ts';
import { Revision } from '../records.ts';
import { revisionReminders } from '../revision-reminder.ts';

/**
 * Tells of what comes by itself around editions: a warning whose thirty days are nearly over, and the policy's evaluation
 * (S16, S70).
 * @returns how many it told
 */
export async function remindOfRevisions({ followUps }: Services, now: Moment, reader: Reader): Promise<number> {
  const revisions = reader.all(Revision);
  const evaluation = nextEvaluation(revisions, reader.setting('nextPeriodicEvaluation'), dayOf(now));
  const due = revisionReminders(revisions, evaluation, reader.all(Appointment), now);
  const fresh = due.filter(({ key }) => !reader.records.find(Notification, key));
  for (const notification of fresh) followUps.tell(notification);
  return fresh.length;
}
