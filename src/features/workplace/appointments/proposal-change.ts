import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { CountsAsOne } from '../one-person.ts';
import type { GuardedRole } from './appointment.ts';
import { type ProposalState, settledProposal } from './appointment-proposal.ts';
import type { Confirmers } from './queries/confirmers.ts';
import type { Appointment, AppointmentProposal } from './records.ts';

export type ProposalAction =
  | { action: 'confirm'; caseRef?: string | undefined }
  | { action: 'refuse' }
  | { action: 'withdraw' }
  | { action: 'undo' };

/** What an action leaves a proposal as. */
export const comesTo = {
  confirm: 'confirmed',
  refuse: 'refused',
  withdraw: 'withdrawn',
  undo: 'undone',
} as const satisfies Record<ProposalAction['action'], ProposalState>;

/** The DBR and the deputy are decided in a case. */
const decidedInCase: readonly GuardedRole[] = ['dpo', 'dpoDeputy'];

export function needsCase(role: GuardedRole): boolean {
  return decidedInCase.includes(role);
}

/**
 * The proposal after an action (S37, S74): the person who proposes, the person who confirms and whom it is about are three people. What has
 * been confirmed is taken back on the same day by the first two, or by the person who lost the role.
 * @param before as it stands at the moment (`settledProposal`)
 * @param around.standing the appointment it is about, as SharePoint has it
 * @throws Refusal `notAllowed` for anybody it is not for, `threePeople`, `proposalSettled`, `proposalUndoLate`,
 * `proposalInvalid` without the case number it needs
 */
export function changedProposal(
  before: AppointmentProposal,
  wanted: ProposalAction,
  by: Person,
  { confirmers, areOne, standing }: { confirmers: Confirmers; areOne: CountsAsOne; standing: Appointment | undefined },
  now: Moment,
): AppointmentProposal {
  const base = { ...settledProposal(before, now), actor: by.id, at: now };
  const confirms = confirmers.people.includes(by.id);
  switch (wanted.action) {
    case 'confirm': {
      mustBeTheirs(confirms);
      mustWait(base);
      if (!areThree([before.proposer, by.id, before.person], areOne)) throw new Refusal('threePeople');
      if (needsCase(before.role) && !wanted.caseRef) throw new Refusal('proposalInvalid', { faults: ['caseMissing'] });
      return {
        ...base,
        ...datesOn(base, standing, dayOf(now)),
        ...{ state: 'confirmed', confirmer: by.id, confirmerName: by.name, confirmedAt: now },
        caseRef: wanted.caseRef,
        standIn: confirmers.standIn || undefined,
      };
    }
    case 'refuse':
      mustBeTheirs(confirms);
      mustWait(base);
      return { ...base, state: 'refused', confirmer: by.id, confirmerName: by.name };
    case 'withdraw':
      mustBeTheirs(before.proposer === by.id);
      mustWait(base);
      return { ...base, state: 'withdrawn' };
    case 'undo':
      mustBeTheirs(hasPart(before, by.id));
      if (!mayUndo(before, by.id, standing, dayOf(now))) throw new Refusal('proposalUndoLate', { state: base.state });
      return { ...base, state: 'undone' };
  }
}

/** Who may confirm a proposal: neither the person who proposed it nor whom it is about. */
export function confirmersLeft(
  { proposer, person }: Pick<AppointmentProposal, 'proposer' | 'person'>,
  { people }: Pick<Confirmers, 'people'>,
  areOne: CountsAsOne,
): readonly string[] {
  return people.filter((one) => areThree([proposer, one, person], areOne));
}

/** Are all of them different people? */
function areThree(people: readonly string[], areOne: CountsAsOne): boolean {
  return people.every((one, at) => people.slice(at + 1).every((other) => !areOne(one, other)));
}

/**
 * A person who proposed or confirmed it, or lost the role by it, takes it back until midnight in Denmark; an ending only while
 * the appointment stands as it was left, for what another has ended since does not stand again.
 */
export function mayUndo(
  proposal: AppointmentProposal,
  person: string,
  status: Pick<Appointment, 'to'> | undefined,
  today: Day,
): boolean {
  const { what, state, to, toBefore, confirmedAt } = proposal;
  const isToday = confirmedAt !== undefined && dayOf(confirmedAt) === today;
  const isAsLeft = what !== 'end' || (status !== undefined && [to, toBefore].includes(status.to));
  return state === 'confirmed' && isToday && isAsLeft && hasPart(proposal, person);
}

function hasPart({ what, proposer, confirmer, person }: AppointmentProposal, by: string): boolean {
  return proposer === by || confirmer === by || (what === 'end' && person === by);
}

/** Nobody holds or leaves a role before it was confirmed: what has passed meanwhile counts from today. */
function datesOn(
  { what, from, to }: AppointmentProposal,
  status: Appointment | undefined,
  today: Day,
): Pick<AppointmentProposal, 'from' | 'to' | 'toBefore'> {
  if (what === 'end') {
    const last = to !== undefined && to > today ? to : today;
    if (!status) throw new Refusal('proposalInvalid', { faults: ['noAppointment'] });
    const isShorter = status.to === undefined || last < status.to;
    if (!isShorter) throw new Refusal('proposalInvalid', { faults: ['notShorter'] });
    return { from, to: last, toBefore: status.to };
  }
  const begins = what === 'appoint' && from < today ? today : from;
  if (to !== undefined && (to < begins || to < today)) throw new Refusal('proposalInvalid', { faults: ['endInPast'] });
  return { from: begins, to };
}

function mustWait({ state }: AppointmentProposal): void {
  if (state !== 'proposed') throw new Refusal('proposalSettled', { state });
}

function mustBeTheirs(isTheirs: boolean): void {
  if (!isTheirs) throw new Refusal('notAllowed');
}
