import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { answerProposal } from '../../features/workplace/appointments/actions/answer-proposal.ts';
import { proposeAppointment } from '../../features/workplace/appointments/actions/propose-appointment.ts';
import type { AppointmentProposal } from '../../features/workplace/appointments/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { carryOut } from '../rows/appointment-rows.ts';

/**
 * The appointments that follow are written before anybody is answered; what a crash leaves is seen through by scheduled
 * work.
 */
export const appointmentProposalTable: Pick<ActionTable, 'proposeAppointment' | 'answerProposal'> = {
  proposeAppointment: async (ports, actor, input) => carried(ports, [await proposeAppointment(ports, actor, input)]),
  answerProposal: async (ports, actor, input) => {
    const { stored, undone } = await answerProposal(ports, actor, input);
    return carried(ports, [stored, ...undone]);
  },
};

async function carried(
  ports: Ports,
  [first, ...others]: readonly [Stored<AppointmentProposal>, ...(readonly Stored<AppointmentProposal>[])],
): Promise<Outcome<{ key: string; row: number }>> {
  const marks = [first.mark];
  // A person who was to follow goes before the person who stands again.
  for (const { record, mark } of [...others, first]) {
    const row = await carryOut(ports, record);
    marks.push(mark, ...(row ? [row.mark] : []));
  }
  return { record: { key: first.record.key, row: first.mark.version }, marks };
}
