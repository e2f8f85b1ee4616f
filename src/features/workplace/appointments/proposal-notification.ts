import type { Moment } from '../../../core/dates.ts';
import type { NotificationTopic } from '../../delivery/notification.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { hasDays, hasSingleHolder } from './appointment.ts';
import { proposalKey } from './appointment-proposal.ts';
import type { Appointment, AppointmentProposal } from './records.ts';

/** Who is to hear of a proposal today. */
export interface ProposalPeople {
  confirmers: readonly string[];
  /** The DBR and the deputies. */
  officers: readonly string[];
  /** They propose what can be confirmed, where nobody can confirm this. */
  editors: readonly string[];
  /** Every appointment to the role, past ones too. */
  ofRole: readonly Appointment[];
}

/**
 * What is to be told of a proposal as it stands now: to whoever may confirm it that it waits; to the new one, the old one
 * and the DBR's side what has changed, at whatever hour, for it can be taken back until midnight only. Neither who nor
 * which role stands in it. Whoever did it knows.
 */
export function proposalNotifications(
  proposal: AppointmentProposal,
  { confirmers, officers, editors, ofRole }: ProposalPeople,
  now: Moment,
): readonly Notification[] {
  const { what, state, person, proposer, confirmer, actor } = proposal;
  const occasion = `role-${state}-${proposal.key.slice(proposalKey('').length)}`;
  const tell = (topic: NotificationTopic, to: readonly (string | undefined)[]) =>
    [...new Set(to)].flatMap((one) =>
      one === undefined || one === actor ? [] : [newNotification(topic, one, occasion, now)],
    );
  const touched = [person, ...officers];
  switch (state) {
    case 'proposed': {
      const others = confirmers.filter((one) => one !== person && one !== proposer);
      const proposing = others.length === 0 ? editors : [];
      const told = what === 'emergency' ? tell('appointmentChanged', [...touched, ...proposing]) : [];
      const known = new Set(told.map((one) => one.person));
      return [
        ...told,
        ...tell(
          'appointmentWaits',
          others.filter((one) => !known.has(one)),
        ),
      ];
    }
    case 'confirmed':
    case 'undone':
      return tell('appointmentChanged', [...touched, proposer, confirmer, holderBefore(proposal, ofRole)]);
    case 'withdrawn':
      return what === 'emergency' ? tell('appointmentChanged', touched) : [];
    default:
      return tell('appointmentChanged', what === 'emergency' ? [...touched, proposer] : [proposer]);
  }
}

/** Who held a role of one alone before its new holder; one that was taken back never held. */
function holderBefore({ role, person, from }: AppointmentProposal, ofRole: readonly Appointment[]): string | undefined {
  if (!hasSingleHolder(role)) return undefined;
  const earlier = ofRole.filter(
    (one) => one.person !== person && one.from < from && one.to !== undefined && hasDays(one),
  );
  return earlier.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0]?.person;
}

/** Is a notification that a proposal waits no longer worth sending? @param find a proposal by its key */
export function isPastProposal(
  { key, what }: Pick<Notification, 'key' | 'what'>,
  find: (key: string) => Pick<AppointmentProposal, 'state'> | undefined,
): boolean {
  const nonce = /:role-proposed-(.+)$/.exec(key)?.[1];
  const proposal = what === 'appointmentWaits' && nonce !== undefined ? find(proposalKey(nonce)) : undefined;
  return proposal !== undefined && proposal.state !== 'proposed';
}
