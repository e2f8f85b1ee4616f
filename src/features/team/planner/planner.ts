import type { Day } from '../../../core/dates.ts';
import type { PlannerChange, PlannerTask } from './planner-steps.ts';

/**
 * Why Planner did not do something. `changed`: somebody was there in between, and one has to look again. `unknown`: the
 * answer was lost, and it may have been done.
 */
export type PlannerFault = 'refused' | 'full' | 'gone' | 'changed' | 'unknown' | 'busy' | 'failed';

export type PlannerReply<T> = { done: T } | { fault: PlannerFault; code: string };

/** Microsoft Planner: plans of groups and the tasks in them. Each call waits its turn behind people's writes. */
export interface Planner {
  plansOf(group: string): Promise<PlannerReply<readonly { id: string; title: string }[]>>;
  /** Never repeated by itself: who loses the answer looks whether it is there. */
  makePlan(group: string, title: string): Promise<PlannerReply<{ id: string }>>;
  /** The bucket of the name in a plan, made when it is not there. */
  bucketIn(plan: string, name: string): Promise<PlannerReply<{ id: string }>>;
  tasksIn(plan: string): Promise<PlannerReply<readonly PlannerTask[]>>;
  task(id: string): Promise<PlannerReply<PlannerTask>>;
  /** Never repeated by itself. */
  makeTask(wanted: {
    plan: string;
    bucket: string;
    title: string;
    dueOn: Day;
    assignee: string;
  }): Promise<PlannerReply<PlannerTask>>;
  /** Writes into a task what it is about, with a link to a page of the tab. */
  describe(task: string, said: { text: string; link: string; place: string }): Promise<PlannerReply<true>>;
  /** @param task as it was read: a newer one is `changed` */
  change(task: PlannerTask, change: PlannerChange): Promise<PlannerReply<true>>;
  remove(task: PlannerTask): Promise<PlannerReply<true>>;
  /** Requests to Planner so far. */
  requests(): number;
}
