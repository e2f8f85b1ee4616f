import type { Day, Moment } from '../../dates.ts';
import { addDays, dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { Appointment, GuardedRole } from '../appointment.ts';
import { appointmentKey, inTheWay } from '../appointment.ts';
import {
  type AppointmentProposal,
  emergencyUntil,
  type ProposalKind,
  proposalKey,
  proposedAppointment,
  settledProposal,
} from '../appointment-proposal.ts';
import { appointmentTurns } from '../appointment-turn.ts';
import { carriedOut } from '../carried-out.ts';
import { mustFitRole } from '../fit-for-role.ts';
import { followProposal, type ProposalPorts } from '../proposal-follow.ts';
import { type Workplace, workplaceOn } from '../workplace.ts';

interface Asked {
  what: ProposalKind;
  role: GuardedRole;
  person: string;
  from: Day;
  to?: Day | undefined;
}

/** Nobody is made a deputy in emergencies over and over: so many days lie between two that nobody confirmed. */
const emergencyRestDays = 30;

/**
 * An editor proposes that somebody gets a guarded role, or that one who has it leaves; nothing holds before another has
 * confirmed it, but for a deputy in an emergency, who holds for 72 hours (S37, S74). The same again gives the same record.
 * @throws Refusal `ownRole`, `unknownPerson`, `endInPast`, `rolesConflict`, `holderExists`, `emergencyUsed`,
 * `proposalInvalid` with what is in the way, `changedMeanwhile` while another emergency is proposed
 */
export async function proposeAppointment(
  ports: ProposalPorts,
  actor: Actor,
  { nonce, ...asked }: { nonce: string } & Asked,
): Promise<Stored<AppointmentProposal>> {
  const { records, directory, clock, turns } = ports;
  const key = proposalKey(nonce);
  const known = await records.fetch('appointmentProposal', key);
  if (known) return known;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const wanted = proposalOf({ records, directory, workplace }, actor, key, asked, now);
  const holdsAtOnce = carriedOut(wanted, undefined);
  if (holdsAtOnce) {
    const unused = { about: 'emergency', refuse: () => refuseIfUsed({ records }, now) };
    await turns.take({ ...wanted, kind: 'appointmentProposal' }, [unused]);
    await turns.take({ ...holdsAtOnce, kind: 'appointment' }, appointmentTurns(holdsAtOnce, { records, workplace }));
  }
  const { existed, ...stored } = await records.create('appointmentProposal', wanted);
  if (!existed) followProposal(ports, 'proposeAppointment', stored);
  return stored;
}

function proposalOf(
  { records, directory, workplace }: Pick<ProposalPorts, 'records' | 'directory'> & { workplace: Workplace },
  actor: Actor,
  key: string,
  asked: Asked,
  now: Moment,
): AppointmentProposal {
  const person = asked.what === 'end' ? asked.person : workplace.mainOf(asked.person);
  const known = records.find('appointment', appointmentKey(asked.role, person, asked.from))?.record;
  if (workplace.countsAsOne(actor.person.id, person)) throw new Refusal('ownRole');
  const found = directory.person(person);
  const proposal: AppointmentProposal = {
    ...{ key, actor: actor.person.id, at: now, ...asked, person, state: 'proposed' },
    ...{ name: found?.name ?? known?.name ?? '', proposer: actor.person.id },
    ...{ proposerName: actor.person.name, proposedAt: now },
  };
  if (asked.what === 'end') return mustEnd(proposal, known, dayOf(now));
  if (!found?.enabled) throw new Refusal('unknownPerson');
  const first: AppointmentProposal =
    asked.what === 'emergency' ? { ...proposal, from: dayOf(now), lapsesAt: emergencyUntil(now) } : proposal;
  mustFitRole(first, { records, workplace });
  mustBePossible({ records }, first, now);
  return first;
}

function mustEnd(proposal: AppointmentProposal, known: Appointment | undefined, today: Day): AppointmentProposal {
  const { to, from } = proposal;
  if (!known) throw invalid('noAppointment');
  if (to === undefined || to < from) throw invalid('endBeforeStart');
  if (to < today) throw new Refusal('endInPast');
  if (known.to !== undefined && to >= known.to) throw invalid('notShorter');
  return { ...proposal, toBefore: known.to };
}

function mustBePossible({ records }: Pick<ProposalPorts, 'records'>, proposal: AppointmentProposal, now: Moment): void {
  const { what, role, from, to } = proposal;
  const today = dayOf(now);
  if (to !== undefined && to < from) throw invalid('endBeforeStart');
  if (to !== undefined && to < today) throw new Refusal('endInPast');
  const known = records.find('appointment', proposedAppointment(proposal))?.record;
  if (known && (known.to === undefined || known.to >= today)) throw invalid('standsAlready');
  const others = records.all('appointmentProposal', { role, person: proposal.person, state: 'proposed' });
  if (others.some(({ record }) => record.what !== 'end' && settledProposal(record, now) === record)) {
    throw invalid('proposedAlready');
  }
  const existing = records.all('appointment', { role }).map(({ record }) => record);
  const [holder] = inTheWay(existing, { ...proposal, key: proposedAppointment(proposal) });
  if (holder) throw new Refusal('holderExists', { role, name: holder.name, from: holder.from });
  if (what === 'emergency' && role !== 'dpoDeputy') throw invalid('emergencyDeputy');
}

function refuseIfUsed({ records }: Pick<ProposalPorts, 'records'>, now: Moment): void {
  const isUsed = records
    .all('appointmentProposal', { role: 'dpoDeputy' })
    .some(
      ({ record: { what, confirmedAt, proposedAt } }) =>
        what === 'emergency' &&
        confirmedAt === undefined &&
        dayOf(proposedAt) > addDays(dayOf(now), -emergencyRestDays),
    );
  if (isUsed) throw new Refusal('emergencyUsed');
}

function invalid(fault: string): Refusal {
  return new Refusal('proposalInvalid', { faults: [fault] });
}
