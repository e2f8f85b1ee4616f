import type { Moment } from '../../../../core/dates.ts';
import { secondsBetween } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { claimSeconds, planKey } from '../planner-entry.ts';
import type { PlannerTask } from '../planner-steps.ts';
import { PlannerEntry } from '../records.ts';
import { plannerWords as words } from '../stored-words.ts';
import { PlannerStopped, settled } from './trouble.ts';

/** A plan with everything in it, as Planner has it now. */
export interface OpenPlan {
  group: string;
  plan: string;
  bucket: string;
  tasks: readonly PlannerTask[];
}

export interface PlanPlace {
  group: string;
  year: number;
  centre: string;
  centreName?: string | undefined;
}

type Parts = Pick<Services, 'records' | 'planner' | 'random'>;

/**
 * The plan of a centre's year, found or made; one that was deleted, or lies in another group than the chosen one, is made
 * anew.
 * @returns nothing while somebody else is making it
 */
export async function openPlan(parts: Parts, place: PlanPlace, now: Moment): Promise<OpenPlan | undefined> {
  const known = parts.records.find(PlannerEntry, planKey(place.year, place.centre));
  if (known?.record.state === 'open' && known.record.group === place.group) {
    const opened = await readPlan(parts, known.record);
    if (opened) return opened;
  }
  const claimed = await claimPlan(parts, known, place, now);
  if (!claimed) return undefined;
  const { group, title } = claimed.record;
  const planId = (await planTitled(parts, group, title)) ?? (await makePlan(parts, group, title));
  const bucket = settled(await parts.planner.bucketIn(planId, words.bucket));
  if (!('done' in bucket)) return undefined;
  const record: PlannerEntry = { ...claimed.record, at: now, state: 'open', planId, bucketId: bucket.done.id };
  await parts.records.update(PlannerEntry, claimed, record).catch(unlessChanged);
  return readPlan(parts, record);
}

/** The plan of a row as it is known, for taking something out of it: nothing is made for that. */
export function knownPlan(
  { records }: Pick<Parts, 'records'>,
  { year, centre, group, planId }: PlannerEntry,
): OpenPlan {
  const row = records.find(PlannerEntry, planKey(year, centre))?.record;
  return { group, plan: planId ?? row?.planId ?? '', bucket: row?.bucketId ?? '', tasks: [] };
}

async function readPlan({ planner }: Parts, entry: PlannerEntry): Promise<OpenPlan | undefined> {
  const { group, planId: plan = '', bucketId: bucket = '' } = entry;
  const tasks = settled(await planner.tasksIn(plan), 'gone');
  return 'done' in tasks ? { group, plan, bucket, tasks: tasks.done } : undefined;
}

async function planTitled({ planner }: Parts, group: string, title: string): Promise<string | undefined> {
  const plans = settled(await planner.plansOf(group));
  return 'done' in plans ? plans.done.find((plan) => plan.title === title)?.id : undefined;
}

/** When the answer is lost, the plan is looked for before anybody makes another. */
async function makePlan(parts: Parts, group: string, title: string): Promise<string> {
  const reply = settled(await parts.planner.makePlan(group, title), 'unknown');
  if ('done' in reply) return reply.done.id;
  const found = await planTitled(parts, group, title);
  if (found === undefined) throw new PlannerStopped('failed', 'unknown');
  return found;
}

/** Whoever gets the row through makes the plan; a claim that has stood for minutes belongs to somebody who died at it. */
async function claimPlan(
  { records, random }: Parts,
  known: Stored<PlannerEntry> | undefined,
  { group, year, centre, centreName }: PlanPlace,
  now: Moment,
): Promise<Stored<PlannerEntry> | undefined> {
  const wanted: PlannerEntry = {
    ...{ key: planKey(year, centre), actor: 'system', at: now, what: 'plan', state: 'planned', year, centre, group },
    ...{ title: words.plan(centreName, year), ticked: false, described: false, claim: random.salt() },
  };
  if (!known) {
    const { existed, ...stored } = await records.create(PlannerEntry, wanted);
    return existed ? undefined : stored;
  }
  const { state, at } = known.record;
  if (state === 'planned' && secondsBetween(at, now) < claimSeconds) return undefined;
  return records.update(PlannerEntry, known, wanted).catch(unlessChanged);
}
