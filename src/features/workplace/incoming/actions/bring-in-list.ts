import { dayOf } from '../../../../core/dates.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { saveAll } from '../../actions/save-all.ts';
import type { ImportPlan } from '../../imports/actions/plan-import.ts';
import { writeJobs } from '../../imports/actions/write-jobs.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import type { Employment } from '../../records.ts';
import { heldJob, isAsked } from '../held-job.ts';
import { leaderChange } from '../leader-change.ts';
import { HeldJob } from '../records.ts';

/** What was brought in of a list. */
interface BroughtIn {
  added: number;
  changed: number;
  /** How many lines of the list wait for an editor. */
  waiting: number;
  /** How many jobs the same list would still change. */
  left: number;
}

/**
 * Brings in what a list changes, but for the jobs that change who leads whom: those wait. What waited of these jobs and is
 * no longer what the list says lapses.
 * @param atMost the most jobs to write
 */
export async function bringInList(
  context: Context,
  { added, changed, employments, known }: ImportPlan,
  atMost?: number,
): Promise<BroughtIn> {
  const { records, clock } = context;
  const workplace = workplaceOn(context, dayOf(clock.now()));
  const held = new Map<string, HeldJob>();
  const writing: Employment[] = [];
  for (const wanted of [...added, ...changed]) {
    const leaders = leaderChange(workplace, known.get(wanted.key)?.record, wanted);
    if (leaders) held.set(wanted.key, heldJob(wanted, leaders));
    else writing.push(wanted);
  }
  const before = new Map(records.all(HeldJob).map(({ record }) => [record.key, record]));
  const anew = [...held.values()].filter((wanted) => !isAsked(before.get(wanted.key), wanted));
  const lapsed = employments.flatMap(({ key }) => {
    const waits = before.get(key)?.state === 'waiting' && !held.has(key);
    return waits ? [key] : [];
  });
  // First what waits: a server that stops in between brings in the rest when the list comes again.
  const waits = new Set([...held.keys()].filter((key) => before.get(key)?.state === 'waiting'));
  const hold = (wanted: HeldJob) => async () => {
    if ((await askAbout(context, wanted)).state === 'waiting') waits.add(wanted.key);
    else waits.delete(wanted.key);
  };
  await saveAll([...anew.map(hold), ...lapsed.map((key) => () => lapse(context, key))]);
  await writeJobs(context, known, writing.slice(0, atMost));
  return {
    added: added.filter(({ key }) => !held.has(key)).length,
    changed: changed.filter(({ key }) => !held.has(key)).length,
    waiting: waits.size,
    left: atMost === undefined ? 0 : Math.max(0, writing.length - atMost),
  };
}

/** What an editor has left is as it was asked, whichever server knows it. */
async function askAbout(context: Context, wanted: HeldJob): Promise<HeldJob> {
  const to = (row?: HeldJob) => (row && isAsked(row, wanted) ? row : wanted);
  return (await change(context, HeldJob, wanted.key, { again: 1, to })).record;
}

async function lapse(context: Context, key: string): Promise<void> {
  const { actor, clock } = context;
  const to = (row: HeldJob): HeldJob =>
    row.state === 'waiting' ? { ...row, actor: actor.person.id, at: clock.now(), state: 'over' } : row;
  await change(context, HeldJob, key, { unknown: 'changedMeanwhile', again: 1, to });
}
