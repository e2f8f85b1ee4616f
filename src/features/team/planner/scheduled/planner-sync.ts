import { yearOf } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { groupFor, hasGroup } from '../../../workplace/planner-group.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { Setting } from '../../../workplace/records.ts';
import { type PlannerTrouble, plannerRunKey } from '../planner-run.ts';
import { stepFor, stepWithoutWish } from '../planner-steps.ts';
import type { PlannerWish } from '../planner-wish.ts';
import { PlannerRun } from '../records.ts';
import { everyManagersWishes, type ManagerWishes, wishesOf } from './manager-wishes.ts';
import { openPlans, type Plans } from './open-plans.ts';
import { openProgress, type Progress } from './progress.ts';
import { PlannerStopped } from './trouble.ts';

/** What is kept of so many managers travels together, as many as one request holds. */
const atOnce = 20;

/**
 * Brings Planner in step with our own list, which is the record: for one manager, or for everybody, with progress that
 * can be followed and stopped. Everything has a key or a version, so that doing it again, or on two servers at once,
 * leaves the same. Nothing happens while it is turned off: what is in Planner stays as it is.
 * @returns how many things changed in Planner
 */
export async function bringPlannerInStep(services: Services, reader: Reader, manager?: string): Promise<number> {
  if (!reader.setting('plannerEnabled')) return 0;
  return manager === undefined ? everybody(services, reader) : oneManager(services, reader, manager);
}

async function oneManager(services: Services, reader: Reader, manager: string): Promise<number> {
  const isStopped = services.records.find(PlannerRun, plannerRunKey)?.record.state === 'stopped';
  const settings = reader.all(Setting);
  if (isStopped || !hasGroup(settings)) return 0;
  const wishes = wishesOf(reader, staffOn(reader, reader.today), manager);
  try {
    return await seeTo(
      openPlans(services, (centre) => groupFor(settings, centre)),
      wishes ?? { manager, wishes: [] },
      true,
    );
  } catch (error) {
    // The hourly run meets the same and says it where an editor sees it.
    if (error instanceof PlannerStopped) return 0;
    throw error;
  }
}

async function everybody(services: Services, reader: Reader): Promise<number> {
  const progress = await openProgress(services);
  if (!progress) return 0;
  if (!hasGroup(reader.all(Setting))) {
    await progress.end('failed', 'noGroup');
    return 0;
  }
  try {
    return await seeToAll(services, reader, progress);
  } catch (error) {
    await progress.end('failed', error instanceof PlannerStopped ? error.trouble : 'failed');
    if (error instanceof PlannerStopped) return 0;
    throw error;
  }
}

async function seeToAll(services: Services, reader: Reader, progress: Progress): Promise<number> {
  const all = await Array.fromAsync(everyManagersWishes(reader));
  const settings = reader.all(Setting);
  const plans = openPlans(services, (centre) => groupFor(settings, centre));
  let changes = 0;
  let trouble: PlannerTrouble | undefined;
  for (let at = 0; at < all.length; at += atOnce) {
    if (!(await progress.reached(at, all.length, changes))) return changes;
    const done = await together(all.slice(at, at + atOnce).map((one) => () => seeTo(plans, one, false)));
    changes += done.changes;
    trouble ??= done.trouble;
  }
  const wishes = all.flatMap((one) => one.wishes);
  changes += await clearAway(plans, wishes, reader);
  if (await progress.reached(all.length, all.length, changes)) await progress.end(trouble ? 'failed' : 'done', trouble);
  return changes;
}

/**
 * Every one is tried: what Planner will not have about one manager holds none of the others up.
 * @throws what is the same for everybody, such as a right that is missing
 */
async function together(
  work: readonly (() => Promise<number>)[],
): Promise<{ changes: number; trouble?: PlannerTrouble | undefined }> {
  const results = await Promise.allSettled(work.map((one) => one()));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  for (const failure of failures) if (!(failure instanceof PlannerStopped) || failure.isForAll) throw failure;
  return {
    changes: results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0),
    trouble: failures[0]?.trouble,
  };
}

/** @param alone nobody else clears away what this manager is no longer asked for */
async function seeTo(plans: Plans, { manager, centreName, wishes }: ManagerWishes, alone: boolean): Promise<number> {
  let changes = 0;
  for (const wish of wishes) {
    const before = plans.entry(wish.key);
    const entry = before?.record;
    if (!entry && !(wish.isNow && !wish.isDone)) continue;
    if (wish.isDone && entry && entry.state !== 'open' && entry.state !== 'planned') continue;
    const plan = await plans.open({ year: wish.year, centre: wish.centre, centreName });
    if (!plan) continue;
    const step = stepFor(wish, entry, await plans.taskOf(entry, plan), plan.plan, plans.now());
    if (step) changes += await plans.carryOut(plan, step, before);
    else if (before && entry?.state === 'open' && !entry.described) await plans.describe(plan, wish, before);
  }
  if (!alone) return changes;
  const known = new Set(wishes.map(({ key }) => key));
  const left = plans.entriesOf(manager).filter(({ record }) => !known.has(record.key));
  return changes + (await withdrawAll(plans, left));
}

/** What nobody is asked for any more: whoever led has left, or the edition has been replaced. */
async function clearAway(plans: Plans, wishes: readonly PlannerWish[], { today }: Reader): Promise<number> {
  const wanted = new Set(wishes.map(({ key }) => key));
  const since = yearOf(today) - 1;
  const left = plans.entries().filter(({ record }) => !wanted.has(record.key) && record.year >= since);
  return withdrawAll(plans, left);
}

async function withdrawAll(plans: Plans, entries: ReturnType<Plans['entries']>): Promise<number> {
  let changes = 0;
  for (const before of entries) {
    const entry = before.record;
    if (!stepWithoutWish(entry, undefined, plans.now())) continue;
    const plan = plans.known(entry);
    const step = stepWithoutWish(entry, await plans.taskOf(entry, plan), plans.now());
    if (step) changes += await plans.carryOut(plan, step, before);
  }
  return changes;
}
