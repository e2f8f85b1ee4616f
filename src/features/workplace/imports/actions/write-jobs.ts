import { dayOf } from '../../../../core/dates.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { auditOf } from '../../../audit/audit.ts';
import { saveAll } from '../../actions/save-all.ts';
import { HandBack } from '../../hand-backs-records.ts';
import { isSameEmployment } from '../../hr-file.ts';
import { Employment, Unit } from '../../records.ts';
import { answeredRejection } from '../../rejected-assignment.ts';

/**
 * Writes jobs as HR says they are, and what follows: readings that are no longer owed (S18), and answers to managers who
 * had handed a job back (S28). Each is seen through as its row is written, so that what stops half-way is begun again and
 * finds only what is left.
 * @throws Refusal `partlySaved`, `microsoftBusy`; `changedMeanwhile`, also where the unit has been closed meanwhile
 */
export async function writeJobs(
  context: Context,
  known: ReadonlyMap<string, Stored<Employment>>,
  writing: readonly Employment[],
): Promise<void> {
  if (writing.length === 0) return;
  const followJob = context.followUps.jobs([...known.values()], writing, context.clock.now());
  const save = (wanted: Employment) => async () => {
    const before = known.get(wanted.key)?.record;
    await write(context, before, wanted);
    await closeRejectedAssignments(context, before, wanted);
    followJob(wanted);
  };
  await saveAll(writing.map(save));
}

/** HR has written another manager or unit into a job somebody had handed back: that is the answer (S28). */
async function closeRejectedAssignments(
  { records, followUps, clock, actor }: Context,
  before: Employment | undefined,
  wanted: Employment,
): Promise<void> {
  if (!before || (before.manager === wanted.manager && before.unit === wanted.unit)) return;
  for (const open of records.all(HandBack, { job: wanted.key, state: 'open' })) {
    const answered = answeredRejection(open.record, 'corrected', actor.person, clock.now());
    const stored = await records.update(HandBack, open, answered, 'answerHandBack').catch(unlessChanged);
    if (stored) followUps.audit(auditOf('answerHandBack', stored, stored.record.actor, stored.record.at));
  }
}

/** Over the row as SharePoint has it; a new one is made without asking for it first, since a file has thousands. */
async function write(context: Context, before: Employment | undefined, wanted: Employment): Promise<void> {
  const isOver = wanted.to !== undefined && wanted.to < dayOf(context.clock.now());
  // Nobody would lead a job in a unit that is closed; one that is over needs nobody.
  if (!isOver && !context.records.find(Unit, wanted.unit)) throw new Refusal('changedMeanwhile');
  if (!before) {
    const { existed, ...stored } = await context.records.create(
      Employment,
      wanted,
      context.auditedAs(Employment, wanted),
    );
    if (!existed) return context.written(Employment, stored);
  }
  const to = (row?: Employment): Employment => {
    if (row && isSameEmployment(row, wanted)) return row;
    // Left in its unit, it still goes back when the unit it was taken over from is opened again.
    return { ...wanted, movedFrom: row?.unit === wanted.unit ? row.movedFrom : undefined };
  };
  await change(context, Employment, wanted.key, { to });
}
