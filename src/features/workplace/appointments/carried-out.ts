import type { Day } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { cutOff } from './appointment.ts';
import { proposedAppointment } from './appointment-proposal.ts';
import type { Appointment, AppointmentProposal } from './records.ts';

/**
 * The appointment as a proposal leaves it; nothing where it leaves it alone. A deputy in an emergency stands with the day
 * on which it lapses as the last one, so that no server believes in it for longer.
 * @param existing the row as it stands
 */
export function carriedOut(proposal: AppointmentProposal, existing: Appointment | undefined): Appointment | undefined {
  const { role, person, name, from, actor, at } = proposal;
  const last = lastDay(proposal, existing);
  if (last === 'asItIs') return undefined;
  return { key: proposedAppointment(proposal), role, person, name, from, actor, at, to: last };
}

function lastDay(
  { what, state, to, toBefore, lapsesAt, from, at }: AppointmentProposal,
  existing: Appointment | undefined,
): Day | undefined | 'asItIs' {
  switch (state) {
    case 'proposed': {
      if (lapsesAt === undefined) return 'asItIs';
      const lapses = dayOf(lapsesAt);
      return to !== undefined && to < lapses ? to : lapses;
    }
    case 'confirmed':
      return to;
    case 'undone':
      return what === 'end' ? toBefore : cutOff({ from }, dayOf(at));
    default: {
      if (what !== 'emergency' || !existing) return 'asItIs';
      const cut = cutOff({ from }, dayOf(at));
      return existing.to !== undefined && existing.to < cut ? existing.to : cut;
    }
  }
}
