import { z } from 'zod';
import type { Day, Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { editing } from '../../roles.ts';
import type { Workplace } from '../../workplace.ts';
import { appointmentKey, guardedRoles, inTheWay, watchingRoles } from '../appointment.ts';
import {
  emergencyUntil,
  isEmergencyUsed,
  proposalKey,
  proposalKinds,
  proposedAppointment,
} from '../appointment-proposal.ts';
import { carriedOut } from '../carried-out.ts';
import { appointmentTurns } from '../queries/appointment-turn.ts';
import { holdersToday } from '../queries/confirmers.ts';
import { mustFitRole } from '../queries/fit-for-role.ts';
import { firstDayBeside, pendingProposals } from '../queries/pending-proposals.ts';
import { Appointment, AppointmentProposal } from '../records.ts';
import { settledBy, storedProposal } from './settled-by.ts';

type ProposalContext = Context & { workplace: Workplace };

const proposal = {
  what: z.enum(proposalKinds),
  role: z.enum(guardedRoles),
  person: z.guid(),
  from: z.iso.date(),
  to: z.iso.date().optional(),
};
type ProposalInput = z.output<z.ZodObject<typeof proposal>>;

/**
 * An editor proposes that somebody gets a guarded role, or that one who has it leaves; nothing holds before another has
 * confirmed it, but for a deputy in an emergency, who holds for 72 hours (S37, S74). The accountable director names such a
 * deputy too, while a case about the DBR waits that nobody in office opens; the action asks. The same again gives the same
 * record.
 * @throws Refusal `notAllowed`, `noDeputyNeeded`, `ownRole`, `unknownPerson`, `endInPast`, `rolesConflict`, `holderExists`,
 * `emergencyUsed`, `proposalInvalid` with what is in the way, `changedMeanwhile` while another emergency is proposed
 */
export const proposeAppointment = action({
  summary: 'An editor proposes who gets or leaves a role that takes two; the director names a deputy in an emergency',
  roles: [...editing, 'accountableExecutive'],
  input: z.strictObject({ nonce: z.uuid(), ...proposal }),
  output: storedProposal,
  run: async (context, { nonce, ...asked }) => {
    const key = proposalKey(nonce);
    const known = await firstOf(context, key, asked);
    if (known) return settledBy(context, known);
    const stored = await propose(context, key, asked).catch(async (refused) => {
      // Of two equal presses at once the quicker has written it.
      const first = await firstOf(context, key, asked);
      if (first) return first;
      throw refused;
    });
    return settledBy(context, stored);
  },
});

/** What the same press has written before; a press that proposes something else under its number is refused. */
async function firstOf(
  context: Context,
  key: string,
  asked: ProposalInput,
): Promise<Stored<AppointmentProposal> | undefined> {
  const known = await context.records.fetch(AppointmentProposal, key);
  if (!known) return undefined;
  const { proposer, what, role, person } = known.record;
  const { mainOf } = workplaceOn(context, dayOf(context.clock.now()));
  const isSamePerson = mainOf(person) === mainOf(asked.person);
  const isSame = proposer === context.actor.person.id && what === asked.what && role === asked.role && isSamePerson;
  if (!isSame) throw new Refusal('changedMeanwhile');
  context.stands(AppointmentProposal, known);
  return known;
}

async function propose(context: Context, key: string, asked: ProposalInput): Promise<Stored<AppointmentProposal>> {
  const { records, clock, turns } = context;
  const now = clock.now();
  const workplace = workplaceOn(context, dayOf(now));
  mustBeTheirs(context, asked, dayOf(now));
  const wanted = proposalOf({ ...context, workplace }, key, asked, now);
  const holdsAtOnce = carriedOut(wanted, undefined);
  if (holdsAtOnce) {
    const unused = { about: 'emergency', refuse: () => refuseIfUsed(context, now) };
    await turns.take({ ...wanted, kind: 'appointmentProposal' }, [unused]);
    await turns.take({ ...holdsAtOnce, kind: 'appointment' }, appointmentTurns(holdsAtOnce, { records, workplace }));
  }
  return create(context, AppointmentProposal, wanted, { same: () => true });
}

/** An editor proposes anything; the director names a deputy for a case that needs one, and nothing else. */
function mustBeTheirs(context: Context, { what, role }: ProposalInput, today: Day): void {
  const { actor } = context;
  if (actor.roles.includes('editor')) return;
  if (what !== 'emergency' || role !== 'dpoDeputy') throw new Refusal('notAllowed');
  if (!context.deputyNeeded(actor, today)) throw new Refusal('noDeputyNeeded');
}

function proposalOf(place: ProposalContext, key: string, said: ProposalInput, now: Moment): AppointmentProposal {
  const { actor, records, directory, workplace } = place;
  const person = said.what === 'end' ? said.person : workplace.mainOf(said.person);
  const pending = pendingProposals(place, { role: said.role, person }, now);
  const asked = said.what === 'appoint' ? { ...said, from: firstDayBeside(pending, said.from) } : said;
  const known = records.find(Appointment, appointmentKey(asked.role, person, asked.from))?.record;
  if (workplace.countsAsOne(actor.person.id, person)) throw new Refusal('ownRole');
  const found = directory.person(person);
  const proposed: AppointmentProposal = {
    ...{ key, actor: actor.person.id, at: now, ...asked, person, state: 'proposed' },
    ...{ name: found?.name ?? known?.name ?? '', proposer: actor.person.id },
    ...{ proposerName: actor.person.name, proposedAt: now },
  };
  if (asked.what === 'end') return mustEnd(proposed, known, dayOf(now));
  if (!found?.enabled) throw new Refusal('unknownPerson');
  const first: AppointmentProposal =
    asked.what === 'emergency' ? { ...proposed, from: dayOf(now), lapsesAt: emergencyUntil(now) } : proposed;
  mustFitRole(first, { records, workplace });
  mustBePossible(place, first, now);
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

function mustBePossible(place: ProposalContext, proposal: AppointmentProposal, now: Moment): void {
  const { records, workplace } = place;
  const { what, role, person, from, to } = proposal;
  const today = dayOf(now);
  if (to !== undefined && to < from) throw invalid('endBeforeStart');
  if (to !== undefined && to < today) throw new Refusal('endInPast');
  const known = records.find(Appointment, proposedAppointment(proposal))?.record;
  if (known && (known.to === undefined || known.to >= today)) throw invalid('standsAlready');
  if (pendingProposals(place, proposal, now).some((other) => !other.lapsesAnyway)) throw invalid('proposedAlready');
  const existing = records.all(Appointment, { role }).map(({ record }) => record);
  const [holder] = inTheWay(existing, { ...proposal, key: proposedAppointment(proposal) });
  if (holder) throw new Refusal('holderExists', { role, name: holder.name, from: holder.from });
  if (what !== 'emergency') return;
  if (role !== 'dpoDeputy') throw invalid('emergencyDeputy');
  const isOfficer = watchingRoles.some((one) => holdersToday({ records, workplace }, one).includes(person));
  if (isOfficer) throw invalid('officerAlready');
}

function refuseIfUsed({ records }: Context, now: Moment): void {
  const proposals = records.all(AppointmentProposal, { role: 'dpoDeputy' }).map(({ record }) => record);
  if (isEmergencyUsed(proposals, now)) throw new Refusal('emergencyUsed');
}

function invalid(fault: string): Refusal {
  return new Refusal('proposalInvalid', { faults: [fault] });
}
