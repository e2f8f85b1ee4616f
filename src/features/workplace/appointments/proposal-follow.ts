import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { Action } from '../../../domain/role-table.ts';
import { auditOf } from '../../audit/audit.ts';
import { Notification } from '../../notifications/records.ts';
import { workplaceOn } from '../workplace.ts';
import { holdersToday } from './confirmers.ts';
import { proposalNotifications } from './proposal-notification.ts';
import { confirmersToday } from './proposal-people.ts';
import type { AppointmentProposal } from './records.ts';
import { Appointment } from './records.ts';

export type ProposalPorts = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'installation' | 'turns'>;

/**
 * What follows from an action on a proposal: its audit entry, and the person who is to hear of it. Both may be done
 * again.
 */
export function followProposal(ports: ProposalPorts, action: Action, stored: Stored<AppointmentProposal>): void {
  ports.followUps.audit(auditOf(action, stored, stored.record.actor, stored.record.at));
  tellOfProposal(ports, stored.record);
}

/** Tells the person who is to hear of a proposal as it stands, once for each state. */
export function tellOfProposal(ports: Omit<ProposalPorts, 'clock' | 'turns'>, proposal: AppointmentProposal): void {
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
