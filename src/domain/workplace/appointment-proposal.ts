import type { Day, Moment } from '../dates.ts';
import { addDays, dayOf } from '../dates.ts';
import type { BaseRecord } from '../record.ts';
import { appointmentKey, type GuardedRole } from './appointment.ts';

/** To appoint somebody, to end or shorten what stands, or a deputy for the DBR at once (`emergency`). */
export const proposalKinds = ['appoint', 'end', 'emergency'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export type ProposalState = 'proposed' | 'confirmed' | 'withdrawn' | 'refused' | 'undone' | 'lapsed';

/**
 * Somebody proposes that a person gets or leaves a guarded role, and another confirms it (S37, S74). What stands in
 * *Udpegninger* changes only then: a server that knows nothing of proposals believes in none.
 */
export interface AppointmentProposal extends BaseRecord {
  what: ProposalKind;
  role: GuardedRole;
  person: string;
  name: string;
  /** The first day; for an ending that of the appointment that is to end. */
  from: Day;
  to?: Day | undefined;
  state: ProposalState;
  proposer: string;
  proposerName: string;
  proposedAt: Moment;
  confirmer?: string | undefined;
  confirmerName?: string | undefined;
  confirmedAt?: Moment | undefined;
  /** The case in which it was decided; the DBR and the deputy need one. */
  caseRef?: string | undefined;
  /** Confirmed by whom the setup names, while there was neither DBR nor director. */
  standIn?: boolean | undefined;
  /** A deputy in an emergency holds until then unless somebody confirms it. */
  lapsesAt?: Moment | undefined;
  /** The last day that stood before an ending; absent where there was none. */
  toBefore?: Day | undefined;
}

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
