import type { Moment } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { PlannerStep, PlannerTask } from '../planner-steps.ts';
import { afterStep, lostTask, stepFor } from '../planner-steps.ts';
import type { PlannerWish } from '../planner-wish.ts';
import { PlannerEntry } from '../records.ts';
import { plannerWords as words } from '../stored-words.ts';
import type { OpenPlan } from './plan-of.ts';
import { settled } from './trouble.ts';

/** Where a step is done. */
export interface StepPlace {
  services: Pick<Services, 'records' | 'planner' | 'random'>;
  plan: OpenPlan;
  /** Ids of tasks that some row names, shared by all that work at the same time. */
  taken: Set<string>;
  now: Moment;
  /** Our row as it was when the step was decided: whoever has changed it since goes on with it, and we do not. */
  before?: Stored<PlannerEntry> | undefined;
}

/**
 * Does one step in Planner and in our row of it. What another server did meanwhile is left to it.
 * @returns how many things changed in Planner
 * @throws PlannerStopped when Planner will not
 */
export async function carryOut(place: StepPlace, step: PlannerStep): Promise<number> {
  switch (step.kind) {
    case 'make':
      return make(place, step);
    case 'change':
      return change(place, step, true);
    case 'note':
      await keep(place, step.after);
      return 0;
    case 'withdraw':
      return withdraw(place, step);
  }
}

type Step<K extends PlannerStep['kind']> = Extract<PlannerStep, { kind: K }>;

/** The row is there before the task: of two servers one makes it, and after a crash it is looked for first. */
async function make(place: StepPlace, { wish, entry, old }: Step<'make'>): Promise<number> {
  const claimed = await claim(place, wish);
  if (!claimed) return 0;
  const wasAtIt = entry?.state === 'planned';
  const task = (wasAtIt && (await lost(place, wish))) || (await made(place, wish));
  if (!task) return 0;
  place.taken.add(task.id);
  const described = await describe(place, wish, task.id);
  const record: PlannerEntry = {
    ...{ ...claimed.record, at: place.now, state: 'open', planId: place.plan.plan, taskId: task.id, described },
  };
  await place.services.records.update(PlannerEntry, claimed, record).catch(unlessChanged);
  if (old) settled(await place.services.planner.remove(old), 'gone', 'changed');
  return 1;
}

async function claim(
  { services, plan, now, before }: StepPlace,
  wish: PlannerWish,
): Promise<Stored<PlannerEntry> | undefined> {
  const { key, what, year, centre, manager, managerName, title, dueOn } = wish;
  const wanted: PlannerEntry = {
    ...{ key, actor: 'system', at: now, what, state: 'planned', title, year, centre, manager, managerName, dueOn },
    ...{ ticked: false, described: false, group: plan.group, claim: services.random.salt() },
  };
  if (before) return services.records.update(PlannerEntry, before, wanted).catch(unlessChanged);
  const { existed, ...stored } = await services.records.create(PlannerEntry, wanted);
  return existed ? undefined : stored;
}

async function made(place: StepPlace, wish: PlannerWish): Promise<PlannerTask | undefined> {
  const { title, dueOn, manager: assignee } = wish;
  const { plan, bucket } = place.plan;
  const reply = settled(await place.services.planner.makeTask({ plan, bucket, title, dueOn, assignee }), 'unknown');
  return 'done' in reply ? reply.done : lost(place, wish);
}

/** One that was made and whose answer nobody got. */
async function lost(
  { services, plan, taken }: StepPlace,
  wish: Pick<PlannerWish, 'title' | 'manager'>,
): Promise<PlannerTask | undefined> {
  if (plan.plan === '') return undefined;
  const tasks = settled(await services.planner.tasksIn(plan.plan), 'gone');
  return 'done' in tasks ? lostTask(wish, tasks.done, taken) : undefined;
}

/** The text and the link are a nicety: without them the task still stands, and the next run writes them. */
async function describe({ services }: StepPlace, { what, place }: PlannerWish, task: string): Promise<boolean> {
  const said = { text: words.about[what], link: words.link, place };
  return 'done' in settled(await services.planner.describe(task, said), 'gone', 'changed', 'unknown');
}

/** Somebody was there in between (409, 412): it is read again, and what is still to be another is changed, once. */
async function change(place: StepPlace, step: Step<'change'>, mayRepeat: boolean): Promise<number> {
  const { services, plan, now } = place;
  const { wish, entry, task } = step;
  const reply = settled(await services.planner.change(task, step.change), 'gone', 'changed', 'unknown');
  if ('done' in reply) {
    await keep(place, afterStep(wish, entry, task.isDone));
    return 1;
  }
  if (reply.fault !== 'changed' || !mayRepeat) return 0;
  const fresh = settled(await services.planner.task(task.id), 'gone');
  const next = 'done' in fresh ? stepFor(wish, entry, fresh.done, plan.plan, now) : undefined;
  if (next?.kind === 'change') return change(place, next, false);
  return next?.kind === 'note' ? carryOut(place, next) : 0;
}

async function withdraw(place: StepPlace, { entry, task }: Step<'withdraw'>): Promise<number> {
  const { manager = '', title, state } = entry;
  const found = task ?? (state === 'planned' ? await lost(place, { title, manager }) : undefined);
  const isOpen = found && !found.isDone;
  if (isOpen) {
    const reply = settled(await place.services.planner.remove(found), 'gone', 'changed', 'unknown');
    // Somebody is at it just now: the next run looks again.
    if ('fault' in reply && reply.fault !== 'gone') return 0;
  }
  await keep(place, { ...entry, state: 'withdrawn', ticked: false });
  return isOpen ? 1 : 0;
}

async function keep({ services, before, now }: StepPlace, after: PlannerEntry): Promise<void> {
  if (before) await services.records.update(PlannerEntry, before, { ...after, at: now }).catch(unlessChanged);
}

/** For a task that was made without its text. */
export async function describeLater(place: StepPlace, wish: PlannerWish): Promise<void> {
  const entry = place.before?.record;
  if (!entry?.taskId || !(await describe(place, wish, entry.taskId))) return;
  await keep(place, { ...entry, described: true });
}
