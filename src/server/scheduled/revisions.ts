import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { nextEvaluation } from '../../features/editing/revisions/evaluation.ts';
import { Revision } from '../../features/editing/revisions/records.ts';
import { revisionReminders } from '../../features/editing/revisions/revision-reminder.ts';
import { Notification } from '../../features/notifications/records.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { RecordDefinition } from '../../kernel/record.ts';

export const revisionsName = 'revisions';

/**
 * Tells of what comes by itself around editions: a warning whose thirty days are nearly over, and the policy's evaluation
 * (S16, S70).
 * @returns how many it told
 */
export async function remindOfRevisions(ports: Pick<Ports, 'records' | 'followUps'>, now: Moment): Promise<number> {
  const all = <R extends RecordDefinition>(of: R) => ports.records.all(of).map(({ record }) => record);
  const revisions = all(Revision);
  const chosen = readSetting('nextPeriodicEvaluation', all(Setting));
  const evaluation = nextEvaluation(revisions, chosen, dayOf(now));
  const due = revisionReminders(revisions, evaluation, all(Appointment), now);
  const fresh = due.filter(({ key }) => !ports.records.find(Notification, key));
  for (const notification of fresh) ports.followUps.tell(notification);
  return fresh.length;
}
