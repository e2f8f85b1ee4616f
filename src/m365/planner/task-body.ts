import type { PlannerChange, PlannerTask } from '../../features/team/planner/planner-steps.ts';
import { isObject, text } from '../rows/answers.ts';

/** A day in Planner: noon UTC is the same day wherever in Europe somebody looks. */
const momentOf = (day: string) => `${day}T12:00:00Z`;
const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' };

/** The body of a task that is to be made. */
export function newTaskBody(wanted: {
  plan: string;
  bucket: string;
  title: string;
  dueOn: string;
  assignee: string;
}): object {
  const { plan, bucket, title, dueOn, assignee } = wanted;
  return {
    planId: plan,
    bucketId: bucket,
    title,
    dueDateTime: momentOf(dueOn),
    assignments: { [assignee]: assignment },
  };
}

/** The body of a change: nothing but what is to be another. */
export function changeBody({ title, dueOn, isDone, assign, unassign }: PlannerChange): object {
  const isMoved = assign !== undefined || unassign !== undefined;
  return {
    ...(title !== undefined && { title }),
    ...(dueOn !== undefined && { dueDateTime: momentOf(dueOn) }),
    ...(isDone !== undefined && { percentComplete: isDone ? 100 : 0 }),
    ...(isMoved && {
      assignments: { ...(assign && { [assign]: assignment }), ...(unassign && { [unassign]: null }) },
    }),
  };
}

/** A task as Graph shows it. */
export function taskIn(body: unknown): PlannerTask {
  const task = isObject(body) ? body : {};
  const due = text(task.dueDateTime);
  return {
    id: text(task.id),
    plan: text(task.planId),
    title: text(task.title),
    ...(due !== '' && { dueOn: due.slice(0, 10) }),
    isDone: task.percentComplete === 100,
    assignees: Object.keys(isObject(task.assignments) ? task.assignments : {}),
    tag: text(task['@odata.etag']),
  };
}

/** An address as the name of a link in a task: Planner wants these letters encoded (graph.md, plannerTaskDetails). */
export function linkName(address: string): string {
  return address.replace(/[%.:@#]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
