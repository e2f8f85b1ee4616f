import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { type Workplace, workplaceOn } from '../../workplace.ts';
import { inTheWay } from '../appointment.ts';
import { proposedAppointment } from '../appointment-proposal.ts';
import { appointmentTurns } from '../appointment-turn.ts';
import { carriedOut } from '../carried-out.ts';
import { changedProposal, comesTo, mayUndo, type ProposalAction } from '../proposal-change.ts';
import { followProposal, type ProposalPorts } from '../proposal-follow.ts';
import { confirmersToday } from '../proposal-people.ts';
import { Appointment, AppointmentProposal } from '../records.ts';

type Records = Pick<ProposalPorts, 'records'>;

interface Answered {
  stored: Stored<AppointmentProposal>;
  /** Those who were to follow, whose appointments are taken back with it. */
  undone: readonly Stored<AppointmentProposal>[];
}

/**
 * Somebody confirms or refuses what another has proposed, takes their own proposal back, or undoes what was confirmed the
 * same day; the person who held the role before stands again, and the person who was to follow does not (S37, S74). The
 * appointments follow from the proposals. The very same again changes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownProposal`, `notAllowed`, `threePeople`, `proposalSettled`, `proposalUndoLate`, `proposalInvalid`,
 * `cprFound`, `changedMeanwhile`, and as `appointmentTurns`
 */
export async function answerProposal(
  ports: ProposalPorts,
  actor: Actor,
  { key, seen, ...answer }: { key: string; seen: number } & ProposalAction,
): Promise<Answered> {
  const { records, clock } = ports;
  const before = await records.fetch(AppointmentProposal, key);
  if (!before) throw new Refusal('unknownProposal');
  const { state, role } = before.record;
  if (isAnswered(before.record, answer, actor)) return { stored: before, undone: [] };
  if ('caseRef' in answer && holdsCpr(answer.caseRef ?? '')) throw new Refusal('cprFound', { field: 'caseRef' });
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const standing = (await records.fetch(Appointment, proposedAppointment(before.record)))?.record;
  const confirmers = confirmersToday(ports, workplace)(role);
  const around = { confirmers, areOne: workplace.countsAsOne, standing };
  const wanted = changedProposal(before.record, answer, actor.person, around, now);
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state });
  const successors = await successorsOf(ports, wanted);
  await mustBePossible(ports, workplace, wanted, successors);
  const write = async (row: Stored<AppointmentProposal>, record: AppointmentProposal) => {
    const stored = await records.update(AppointmentProposal, row, record);
    followProposal(ports, 'answerProposal', stored);
    return stored;
  };
  const undone: Stored<AppointmentProposal>[] = [];
  for (const row of successors) {
    undone.push(await write(row, { ...row.record, actor: actor.person.id, at: now, state: 'undone' }));
  }
  try {
    return { stored: await write(before, wanted), undone };
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(AppointmentProposal, key);
    if (!after || !isAnswered(after.record, answer, actor)) throw error;
    // Of two equal answers at once the quicker has written it.
    return { stored: after, undone };
  }
}

/** Have they said the very same already, with the same case number? */
function isAnswered(proposal: AppointmentProposal, answer: ProposalAction, { person }: Actor): boolean {
  const isSame = proposal.state === comesTo[answer.action] && proposal.actor === person.id;
  return isSame && (answer.action !== 'confirm' || proposal.caseRef === answer.caseRef);
}

/** A person who was confirmed the same day in the place of one whose ending is undone. */
async function successorsOf(
  { records }: Records,
  wanted: AppointmentProposal,
): Promise<readonly Stored<AppointmentProposal>[]> {
  if (wanted.what !== 'end' || wanted.state !== 'undone') return [];
  const restored = { ...wanted, key: proposedAppointment(wanted), to: wanted.toBefore };
  const rows = records.all(Appointment, { role: wanted.role }).map(({ record }) => record);
  const inWay = new Set(inTheWay(rows, restored).map(({ key }) => key));
  const confirmed = records.all(AppointmentProposal, { role: wanted.role, state: 'confirmed' });
  const rivals = confirmed.filter(({ record }) => record.what !== 'end' && inWay.has(proposedAppointment(record)));
  const fresh = await Promise.all(rivals.map(({ record }) => records.fetch(AppointmentProposal, record.key)));
  return fresh.flatMap((row) =>
    row && mayUndo(row.record, row.record.confirmer ?? '', undefined, dayOf(wanted.at)) ? [row] : [],
  );
}

/** Is what would hold then allowed today: the person fit for the role, and the office free? */
async function mustBePossible(
  { records, turns }: ProposalPorts,
  workplace: Workplace,
  wanted: AppointmentProposal,
  successors: readonly Stored<AppointmentProposal>[],
): Promise<void> {
  const grants = wanted.what === 'end' ? wanted.state === 'undone' : wanted.state === 'confirmed';
  if (!grants) return;
  const row = carriedOut(wanted, undefined);
  if (!row) return;
  const leaving = new Set(successors.map(({ record }) => proposedAppointment(record)));
  await turns.take({ ...row, kind: 'appointment' }, appointmentTurns(row, { records, workplace }, leaving));
}
