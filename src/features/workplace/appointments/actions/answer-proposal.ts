import { z } from 'zod';
import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import { allRoles } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import type { Workplace } from '../../workplace.ts';
import { inTheWay } from '../appointment.ts';
import { proposedAppointment } from '../appointment-proposal.ts';
import { carriedOut } from '../carried-out.ts';
import { changedProposal, comesTo, mayUndo, type ProposalAction } from '../proposal-change.ts';
import { appointmentTurns } from '../queries/appointment-turn.ts';
import { confirmersToday } from '../queries/proposal-people.ts';
import { Appointment, AppointmentProposal } from '../records.ts';
import { settledBy, storedProposal } from './settled-by.ts';

const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Somebody confirms or refuses what another has proposed, takes their own proposal back, or undoes what was confirmed the
 * same day; the person who held the role before stands again, and the person who was to follow does not (S37, S74). The
 * appointments follow from the proposals. Whom the setup names, and the person who lost a role, may hold any role or none.
 * @throws Refusal `unknownProposal`, `notAllowed`, `threePeople`, `proposalSettled`, `proposalUndoLate`, `proposalInvalid`,
 * `cprFound`, `changedMeanwhile`, and as `appointmentTurns`
 */
export const answerProposal = action({
  summary: 'Confirms or refuses a proposal about a role, takes one’s own back, or undoes what was confirmed today',
  roles: allRoles,
  inputAsWritten: true,
  input: z.discriminatedUnion('action', [
    z.strictObject({
      ...about,
      action: z.literal('confirm'),
      caseRef: z.string().trim().min(1).max(60).optional(),
    }),
    z.strictObject({ ...about, action: z.enum(['refuse', 'withdraw', 'undo']) }),
  ]),
  output: storedProposal,
  run: async (context, { key, seen, ...answer }) => {
    const { actor, clock, records } = context;
    const before = await records.fetch(AppointmentProposal, key);
    if (!before) throw new Refusal('unknownProposal');
    if (isAnswered(before.record, answer, actor)) return settledBy(context, standing(context, before));
    if ('caseRef' in answer && holdsCpr(answer.caseRef ?? '')) throw new Refusal('cprFound', { field: 'caseRef' });
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const stood = (await records.fetch(Appointment, proposedAppointment(before.record)))?.record;
    const confirmers = confirmersToday(context, workplace)(before.record.role);
    const around = { confirmers, areOne: workplace.countsAsOne, standing: stood };
    const wanted = changedProposal(before.record, answer, actor.person, around, now);
    if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: before.record.state });
    const successors = await successorsOf(context, wanted);
    await mustBePossible(context, workplace, wanted, successors);
    // Two kinds of rows are written in one turn, each over the version that was decided about.
    const write = async (row: Stored<AppointmentProposal>, record: AppointmentProposal) => {
      const action = context.auditedAs(AppointmentProposal, record);
      const stored = await records.update(AppointmentProposal, row, record, action);
      context.written(AppointmentProposal, stored);
      return standing(context, stored);
    };
    const undone: Stored<AppointmentProposal>[] = [];
    for (const row of successors) {
      undone.push(await write(row, { ...row.record, actor: actor.person.id, at: now, state: 'undone' }));
    }
    const stored = await write(before, wanted).catch(async (error) => {
      unlessChanged(error);
      const after = await records.fetch(AppointmentProposal, key);
      // Of two equal answers at once the quicker has written it.
      if (after && isAnswered(after.record, answer, actor)) return standing(context, after);
      throw error;
    });
    return settledBy(context, stored, undone);
  },
});

function standing(context: Context, stored: Stored<AppointmentProposal>): Stored<AppointmentProposal> {
  context.stands(AppointmentProposal, stored);
  return stored;
}

/** Have they said the very same already, with the same case number? */
function isAnswered(proposal: AppointmentProposal, answer: ProposalAction, { person }: Actor): boolean {
  const isSame = proposal.state === comesTo[answer.action] && proposal.actor === person.id;
  return isSame && (answer.action !== 'confirm' || proposal.caseRef === answer.caseRef);
}

/** A person who was confirmed the same day in the place of one whose ending is undone. */
async function successorsOf(
  { records }: Context,
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
  { records, turns }: Context,
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
