import { isObject, type Json, type JsonObject, parseObject } from '../../json.ts';
import { changeDetails, plannerTag, type TaskRow } from '../../planner-store.ts';
import { bodyOf } from '../body.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { contextOf } from '../odata/select.ts';
import { type Call, type Operation, ok } from '../operation.ts';
import { identityOf } from '../people/principals.ts';
import {
  changedAnswer,
  plannerProblem,
  plannerReaders,
  plannerWriters,
  refuseUnknown,
  refuseUnlessMatching,
} from './planner-http.ts';
import { taskOf } from './planner-tasks.ts';

const mostReferences = 10;
const mostChecked = 20;

/** What stands inside a task: text, links and a checklist, with a version of their own (graph.md section 6). */
export const plannerDetailsOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/planner/tasks/{task}/details',
    need: plannerReaders,
    units: 0,
    run: (call) => ok({ '@odata.context': contextOf('planner/taskDetails/$entity'), ...detailsBody(taskOf(call)) }),
  },
  { method: 'PATCH', path: '/planner/tasks/{task}/details', need: plannerWriters, units: 0, run: patchDetails },
];

function patchDetails(call: Call): GraphAnswer {
  const row = taskOf(call);
  refuseUnlessMatching(call, plannerTag('TaskDetails', row.details_version));
  const body = bodyOf(call);
  refuseUnknown(body, ['description', 'previewType', 'references', 'checklist']);
  const before = parseObject(row.details);
  const by = { lastModifiedBy: identityOf(call.caller), lastModifiedDateTime: call.standin.clock.now() };
  const references = merged(before.references, body.references, by, isReferenceKey);
  const checklist = inOrder(merged(before.checklist, body.checklist, by, () => true));
  if (Object.keys(references).length > mostReferences)
    throw plannerProblem(403, 'The task has no room for more links.', 'MaximumReferencesOnTask');
  if (Object.keys(checklist).length > mostChecked)
    throw plannerProblem(403, 'The task has no room for more lines.', 'MaximumChecklistItemsOnTask');
  const after = changeDetails(call.standin.store, row, { ...before, ...body, references, checklist });
  return changedAnswer(call, detailsBody(after));
}

/** An address is a property's name: what a name may not hold is encoded. */
function isReferenceKey(key: string): boolean {
  return !/[.:@#]/.test(key);
}

function merged(before: Json | undefined, change: Json | undefined, by: JsonObject, isKey: (key: string) => boolean) {
  const result: JsonObject = { ...(isObject(before) ? before : {}) };
  for (const [key, value] of Object.entries(isObject(change) ? change : {})) {
    if (!isKey(key)) throw plannerProblem(400, `The name '${key}' is not encoded.`);
    if (value === null) delete result[key];
    else if (isObject(value)) {
      const known = isObject(result[key]) ? (result[key] as JsonObject) : {};
      result[key] = { ...known, ...value, ...('previewPriority' in value && { previewPriority: '8599273' }), ...by };
    }
  }
  return result;
}

/** Planner gives every line of a checklist a place, and counts the hint a client sends into its own words. */
function inOrder(checklist: JsonObject): JsonObject {
  const lines = Object.entries(checklist).map(([key, line], at) => {
    const hint = isObject(line) ? line.orderHint : undefined;
    const isPlanners = typeof hint === 'string' && !hint.includes('!');
    const orderHint = isPlanners ? hint : `${8587094707721254251n - BigInt(at)}P]`;
    return [key, { isChecked: false, ...(isObject(line) ? line : {}), orderHint }] as const;
  });
  return Object.fromEntries(lines);
}

function detailsBody(row: TaskRow): JsonObject {
  return {
    '@odata.etag': plannerTag('TaskDetails', row.details_version),
    ...{ description: '', previewType: 'automatic', references: {}, checklist: {} },
    ...parseObject(row.details),
    id: row.id,
  };
}
