import { dayOf } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import { Notification } from '../../../delivery/records.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { proposalNotifications } from '../proposal-notification.ts';
import { holdersToday } from '../queries/confirmers.ts';
import { confirmersToday } from '../queries/proposal-people.ts';
import type { AppointmentProposal } from '../records.ts';
import { Appointment } from '../records.ts';

type NotifyingServices = Pick<Services, 'records' | 'directory' | 'followUps' | 'installation'>;

/** Tells the person who is to hear of a proposal as it stands, once for each state. */
export function tellOfProposal(ports: NotifyingServices, proposal: AppointmentProposal): void {
  const { records, followUps } = ports;
  const workplace = workplaceOn(ports, dayOf(proposal.at));
  const people = {
    confirmers: confirmersToday(ports, workplace)(proposal.role).people,
    officers: (['dpo', 'dpoDeputy'] as const).flatMap((role) => holdersToday({ records, workplace }, role)),
    editors: holdersToday({ records, workplace }, 'editor'),
    ofRole: records.all(Appointment, { role: proposal.role }).map(({ record }) => record),
  };
  for (const notification of proposalNotifications(proposal, people, proposal.at)) {
    if (!records.find(Notification, notification.key)) followUps.tell(notification);
  }
}
