import type { Day, Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import { claimSeconds } from './planner-entry.ts';
import type { PlannerWish } from './planner-wish.ts';
import type { PlannerEntry } from './records.ts';

/** A task as Planner has it. */
export interface PlannerTask {
  id: string;
  plan: string;
  title: string;
  dueOn?: Day | undefined;
  /** 100 per cent. */
  isDone: boolean;
  assignees: readonly string[];
  /** Version, which a change must name. */
  tag: string;
}

/** Only what shall be another; the rest stays as people have it. */
export interface PlannerChange {
  title?: string;
  dueOn?: Day;
  isDone?: boolean;
  assign?: string;
  unassign?: string;
}

/** One thing to do so that Planner says what our own list says. */
export type PlannerStep =
  /** Nothing of it is in Planner, as far as we know; `old` is taken away, where it stands in another plan. */
  | { kind: 'make'; wish: PlannerWish; entry?: PlannerEntry; old?: PlannerTask }
  | { kind: 'change'; wish: PlannerWish; entry: PlannerEntry; task: PlannerTask; change: PlannerChange }
  /** Planner stays as it is, and our row of it changes. */
  | { kind: 'note'; entry: PlannerEntry; after: PlannerEntry }
  /** Nobody is asked for it any more: what is still open is taken away, and what is ticked is left. */
  | { kind: 'withdraw'; entry: PlannerEntry; task?: PlannerTask };

/**
 * What to do about one thing that our list says of a manager.
 * @param entry our row of it @param task the one in Planner that the row names, if it is there
 * @param plan id of the plan it belongs in
 */
export function stepFor(
  wish: PlannerWish,
  entry: PlannerEntry | undefined,
  task: PlannerTask | undefined,
  plan: string,
  now: Moment,
): PlannerStep | undefined {
  if (!entry || entry.state === 'withdrawn') {
    return wish.isDone || !wish.isNow ? undefined : { kind: 'make', wish, ...(entry && { entry }) };
  }
  if (isClaimed(entry)) {
    if (secondsBetween(entry.at, now) < claimSeconds) return undefined;
    return wish.isDone ? { kind: 'withdraw', entry } : { kind: 'make', wish, entry };
  }
  if (!task) {
    if (!wish.isDone) return { kind: 'make', wish, entry };
    return entry.state === 'done' ? undefined : { kind: 'note', entry, after: afterStep(wish, entry, false) };
  }
  // What the one before has done stays theirs.
  if (!wish.isDone && entry.state === 'done' && entry.manager !== wish.manager) return { kind: 'make', wish, entry };
  if (!wish.isDone && task.plan !== plan) return { kind: 'make', wish, entry, old: task };

  const change = changeOf(wish, entry, task);
  if (Object.keys(change).length > 0) return { kind: 'change', wish, entry, task, change };
  const after = afterStep(wish, entry, task.isDone);
  return isSame(entry, after) ? undefined : { kind: 'note', entry, after };
}

/** What to do about a row of something that nobody is asked for any more. */
export function stepWithoutWish(
  entry: PlannerEntry,
  task: PlannerTask | undefined,
  now: Moment,
): PlannerStep | undefined {
  if (entry.what === 'plan' || entry.state === 'done' || entry.state === 'withdrawn') return undefined;
  if (isClaimed(entry) && secondsBetween(entry.at, now) < claimSeconds) return undefined;
  return { kind: 'withdraw', entry, ...(task && { task }) };
}

/** Our row when Planner has been brought in step. @param isTicked in Planner, before */
export function afterStep(wish: PlannerWish, entry: PlannerEntry, isTicked: boolean): PlannerEntry {
  const { manager, managerName, title, dueOn, isDone } = wish;
  const state = isDone ? 'done' : 'open';
  // What we ticked ourselves, and open again, nobody has ticked.
  const ticked = !isDone && isTicked && entry.state === 'open' && entry.manager === manager;
  return { ...entry, manager, managerName, title, state, ticked, dueOn: isDone ? entry.dueOn : dueOn };
}

/**
 * A task nobody's row names that is the one somebody wanted to make: a server may have died between Planner's answer and
 * our row.
 * @param taken ids that rows name
 */
export function lostTask(
  { title, manager }: Pick<PlannerWish, 'title' | 'manager'>,
  tasks: readonly PlannerTask[],
  taken: ReadonlySet<string>,
): PlannerTask | undefined {
  return tasks.find((task) => task.title === title && task.assignees.includes(manager) && !taken.has(task.id));
}

function changeOf(wish: PlannerWish, entry: PlannerEntry, task: PlannerTask): PlannerChange {
  if (wish.isDone) return task.isDone ? {} : { isDone: true };
  const goes = entry.manager !== undefined && entry.manager !== wish.manager && task.assignees.includes(entry.manager);
  return {
    ...(task.title !== wish.title && { title: wish.title }),
    ...(task.dueOn !== wish.dueOn && { dueOn: wish.dueOn }),
    ...(!task.assignees.includes(wish.manager) && { assign: wish.manager }),
    ...(goes && { unassign: entry.manager }),
    // We ticked it, and ours is open again; or whoever ticked it has no longer to do with it.
    ...(task.isDone && (entry.state === 'done' || entry.manager !== wish.manager) && { isDone: false }),
  };
}

const isClaimed = ({ state }: PlannerEntry) => state === 'planned';

function isSame(one: PlannerEntry, other: PlannerEntry): boolean {
  return (['state', 'title', 'manager', 'managerName', 'dueOn', 'ticked'] as const).every(
    (name) => one[name] === other[name],
  );
}
