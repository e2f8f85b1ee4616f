import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Notification } from '../../delivery/records.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import type { Evaluation } from './evaluation.ts';
import { mandateUse } from './mandates/mandate-use.ts';
import type { Revision } from './records.ts';
import { toldOf } from './revision-notification.ts';

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
