import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Notification } from '../../../delivery/records.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { Evaluation } from '../evaluation.ts';
import { mandateUse } from '../mandates/mandate-use.ts';
import { evaluationNow } from '../queries/evaluation-now.ts';
import { Revision } from '../records.ts';
import { toldOf } from '../revision-notification.ts';

/**
 * Tells of what comes by itself around editions: a warning whose thirty days are nearly over, and the policy's evaluation
 * (S16, S70).
 * @returns how many it told
 */
export async function remindOfRevisions({ followUps }: Services, now: Moment, reader: Reader): Promise<number> {
  const revisions = reader.all(Revision);
  const evaluation = evaluationNow(reader, revisions, dayOf(now));
  const due = revisionReminders(revisions, evaluation, reader.all(Appointment), now);
  const fresh = due.filter(({ key }) => !reader.records.find(Notification, key));
  for (const notification of fresh) followUps.tell(notification);
  return fresh.length;
}

/** An urgent warning that nobody has confirmed is told of this many days before its thirty are over. */
const nearDays = 7;

/**
 * What comes by itself: editors and the accountable director are told when an urgent warning is soon to be, or has not
 * been, confirmed by Direktionen, and editors when the policy's evaluation comes near and when it is late (S16, S70). Once
 * each.
 */
export function revisionReminders(
  revisions: readonly Revision[],
  evaluation: Evaluation | undefined,
  appointments: readonly Appointment[],
  now: Moment,
): readonly Notification[] {
  const today = dayOf(now);
  const holding = (...roles: readonly string[]) => [
    ...new Set(appointments.flatMap((one) => (roles.includes(one.role) && holds(one, today) ? [one.person] : []))),
  ];
  const warnings = revisions.flatMap((revision) => {
    const use = mandateUse(revision, today);
    if (use?.daysLeft === undefined || use.daysLeft > nearDays) return [];
    return holding('editor', 'accountableExecutive').map((person) =>
      toldOf(person, `${revision.key}-${use.state}`, now),
    );
  });
  const due = evaluation && evaluation.state !== 'later' ? holding('editor') : [];
  const evaluations = due.map((person) => toldOf(person, `evaluation-${evaluation?.on}-${evaluation?.state}`, now));
  return [...warnings, ...evaluations];
}
