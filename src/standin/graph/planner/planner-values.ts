import type { Caller } from '../../entra/tokens.ts';
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { bucketRow } from '../../planner-store.ts';
import type { Call } from '../operation.ts';
import { personRow } from '../people/people-store.ts';
import { identityOf } from '../people/principals.ts';
import { plannerProblem, refuseUnknown } from './planner-http.ts';

const settable = [
  'title',
  'bucketId',
  'percentComplete',
  'startDateTime',
  'dueDateTime',
  'priority',
  'orderHint',
  'assigneePriority',
  'assignments',
  'appliedCategories',
  'conversationThreadId',
];
const mostAssignees = 20;

/**
 * A task's properties after a change.
 * @param plan the task stays in
 * @throws Problem 400 for what Planner does not take, 403 for a limit
 */
export function taskProperties(call: Call, before: JsonObject, change: JsonObject, plan: string): JsonObject {
  refuseUnknown(change, settable);
  const { store } = call.standin;
  const { bucketId, percentComplete: percent, dueDateTime, title } = change;
  if (title !== undefined && (typeof title !== 'string' || title.trim() === '' || title.length > 255))
    throw plannerProblem(400, "The property 'title' is invalid.");
  if (bucketId !== undefined && bucketRow(store, String(bucketId))?.plan !== plan)
    throw plannerProblem(400, 'The bucket is not in the plan.');
  if (percent !== undefined && !(Number.isInteger(percent) && Number(percent) >= 0 && Number(percent) <= 100))
    throw plannerProblem(400, "The property 'percentComplete' is invalid.");
  if (dueDateTime != null && Number.isNaN(Date.parse(String(dueDateTime))))
    throw plannerProblem(400, "The property 'dueDateTime' is invalid.");
  return {
    ...before,
    ...change,
    ...(change.assignments !== undefined && { assignments: assigned(call, before.assignments, change.assignments) }),
    ...(percent !== undefined && percent !== before.percentComplete && completed(call, percent === 100)),
  };
}

/** When it becomes whole it says since when and by whom, and forgets it again. */
export function completed(
  { standin, caller }: { standin: Call['standin']; caller: Caller },
  isSo: boolean,
): JsonObject {
  return {
    completedDateTime: isSo ? standin.clock.now() : null,
    completedBy: isSo ? identityOf(caller) : null,
  };
}

/** Assignments are merged by person; `null` takes somebody off. */
function assigned(call: Call, before: Json | undefined, change: Json): JsonObject {
  if (!isObject(change)) throw plannerProblem(400, "The property 'assignments' is invalid.");
  const result: JsonObject = { ...(isObject(before) ? before : {}) };
  for (const [person, value] of Object.entries(change)) {
    if (value === null) delete result[person];
    else result[personRow(call.standin.store, person).id] = assignment(call, value);
  }
  if (Object.keys(result).length > mostAssignees)
    throw plannerProblem(403, 'The task has no room for more people.', 'MaximumAssigneesInTasks');
  return result;
}

function assignment({ caller, standin }: Call, value: Json): JsonObject {
  if (!isObject(value) || !/^#?microsoft\.graph\.plannerAssignment$/.test(String(value['@odata.type'])))
    throw plannerProblem(400, 'An assignment must be a microsoft.graph.plannerAssignment.');
  return {
    '@odata.type': '#microsoft.graph.plannerAssignment',
    assignedBy: identityOf(caller),
    assignedDateTime: standin.clock.now(),
    orderHint: 'RWk1',
  };
}
