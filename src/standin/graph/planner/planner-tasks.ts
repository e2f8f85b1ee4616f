import { type JsonObject, parseObject } from '../../json.ts';
import { addTask, changeTask, plannerTag, removeTask, type TaskRow, taskRow, tasksOf } from '../../planner-store.ts';
import { bodyOf } from '../body.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { pageOfRows } from '../odata/directory-page.ts';
import { contextOf } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { identityOf } from '../people/principals.ts';
import {
  changedAnswer,
  neededText,
  plannerProblem,
  plannerReaders,
  plannerWriters,
  refuseUnlessMatching,
} from './planner-http.ts';
import { knownBucket, knownPlan, planOf } from './planner-plans.ts';
import { taskProperties } from './planner-values.ts';

const read = { need: plannerReaders, units: 0 } as const;
const write = { need: plannerWriters, units: 0 } as const;
const listContext = 'Collection(microsoft.graph.plannerTask)';

/** Tasks of Planner: each change names the version it was made from (graph.md section 6). */
export const plannerTaskOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/planner/plans/{plan}/tasks',
    ...read,
    run: (call) => pageOfRows(call, listContext, tasksOf(call.standin.store, planOf(call).id), taskBody),
  },
  {
    method: 'GET',
    path: '/planner/buckets/{bucket}/tasks',
    ...read,
    run: (call) => {
      const { id, plan } = knownBucket(call.standin.store, call.params.bucket ?? '');
      const rows = tasksOf(call.standin.store, plan).filter((row) => parseObject(row.properties).bucketId === id);
      return pageOfRows(call, listContext, rows, taskBody);
    },
  },
  { method: 'POST', path: '/planner/tasks', ...write, run: makeTask },
  {
    method: 'GET',
    path: '/planner/tasks/{task}',
    ...read,
    run: (call) => ok({ '@odata.context': contextOf('planner/tasks/$entity'), ...taskBody(taskOf(call)) }),
  },
  { method: 'PATCH', path: '/planner/tasks/{task}', ...write, run: patchTask },
  {
    method: 'DELETE',
    path: '/planner/tasks/{task}',
    ...write,
    run: (call) => {
      const row = taskOf(call);
      refuseUnlessMatching(call, plannerTag('Task', row.version));
      removeTask(call.standin.store, row.id);
      return noContent();
    },
  },
];

/** The task a path names. @throws Problem 404 */
export function taskOf(call: Call): TaskRow {
  const row = taskRow(call.standin.store, call.params.task ?? '');
  if (!row) throw plannerProblem(404, 'The requested item is not found.');
  return row;
}

function makeTask(call: Call): GraphAnswer {
  const { store, clock, faults } = call.standin;
  const { planId: _, ...body } = bodyOf(call);
  const plan = knownPlan(store, neededText(bodyOf(call), 'planId')).id;
  neededText(body, 'title');
  if (tasksOf(store, plan).length >= faults.quirks.tasksPerPlan)
    throw plannerProblem(403, 'The plan holds no more tasks.', 'MaximumTasksInProject');
  const made: JsonObject = {
    ...{ createdBy: identityOf(call.caller), createdDateTime: clock.now(), bucketId: '', percentComplete: 0 },
    ...{ priority: 5, orderHint: '85752723360752+', assigneePriority: '', assignments: {}, appliedCategories: {} },
  };
  const row = addTask(store, plan, taskProperties(call, made, body, plan), {
    description: '',
    previewType: 'automatic',
  });
  return created({ '@odata.context': contextOf('planner/tasks/$entity'), ...taskBody(row) });
}

function patchTask(call: Call): GraphAnswer {
  const row = taskOf(call);
  refuseUnlessMatching(call, plannerTag('Task', row.version));
  const properties = taskProperties(call, parseObject(row.properties), bodyOf(call), row.plan);
  return changedAnswer(call, taskBody(changeTask(call.standin.store, row, properties)));
}

/** A task as Graph shows it. */
export function taskBody(row: TaskRow): JsonObject {
  const { references = {}, checklist = {}, description = '', previewType = 'automatic' } = parseObject(row.details);
  return {
    '@odata.etag': plannerTag('Task', row.version),
    planId: row.plan,
    ...{ startDateTime: null, dueDateTime: null, completedDateTime: null, completedBy: null },
    ...parseObject(row.properties),
    hasDescription: description !== '',
    previewType,
    referenceCount: Object.keys(references as JsonObject).length,
    checklistItemCount: Object.keys(checklist as JsonObject).length,
    activeChecklistItemCount: Object.values(checklist as JsonObject).filter(
      (item) => (item as JsonObject).isChecked !== true,
    ).length,
    conversationThreadId: null,
    id: row.id,
  };
}
