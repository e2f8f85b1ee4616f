import type { Moment } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import { appointmentKey } from './appointment.ts';
import type { AppointmentProposal } from './records.ts';

/** To appoint somebody, to end or shorten what stands, or a deputy for the DBR at once (`emergency`). */
export const proposalKinds = ['appoint', 'end', 'emergency'] as const;

export type ProposalState = 'proposed' | 'confirmed' | 'withdrawn' | 'refused' | 'undone' | 'lapsed';

/** `proposal:<nonce>` */
export function proposalKey(nonce: string): string {
  return `proposal:${nonce}`.toLowerCase();
}

/** Hours a deputy in an emergency holds without anybody having confirmed it. */
const emergencyHours = 72;

export function emergencyUntil(now: Moment): Moment {
  return Temporal.Instant.from(now).add({ hours: emergencyHours }).toString();
}

/** Nobody is made a deputy in emergencies over and over: so many days lie between two that nobody confirmed. */
const emergencyRestDays = 30;

/** Was there a deputy in an emergency lately whom nobody has confirmed? @param proposals about deputies */
export function isEmergencyUsed(proposals: readonly AppointmentProposal[], now: Moment): boolean {
  return proposals.some(
    ({ what, confirmedAt, proposedAt }) =>
      what === 'emergency' && confirmedAt === undefined && dayOf(proposedAt) > addDays(dayOf(now), -emergencyRestDays),
  );
}

/** The proposal as it stands at a moment: an emergency nobody has confirmed is over after its hours. */
export function settledProposal(proposal: AppointmentProposal, now: Moment): AppointmentProposal {
  const { state, lapsesAt } = proposal;
  const isOver = state === 'proposed' && lapsesAt !== undefined && lapsesAt <= now;
  return isOver ? { ...proposal, actor: 'system', at: now, state: 'lapsed' } : proposal;
}

/** Key of the appointment a proposal is about. */
export function proposedAppointment({
  role,
  person,
  from,
}: Pick<AppointmentProposal, 'role' | 'person' | 'from'>): string {
  return appointmentKey(role, person, from);
}
