import { isObject, type JsonObject, parseObject } from '../../json.ts';
import {
  addBucket,
  addPlan,
  type BucketRow,
  bucketRow,
  bucketsOf,
  type PlanRow,
  plannerTag,
  planRow,
  plansOf,
  removePlan,
} from '../../planner-store.ts';
import type { Store } from '../../store.ts';
import { bodyOf } from '../body.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { pageOfRows } from '../odata/directory-page.ts';
import { contextOf } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { groupRow } from '../people/group-store.ts';
import { groupOf } from '../people/members.ts';
import { identityOf } from '../people/principals.ts';
import { neededText, plannerProblem, plannerReaders, plannerWriters, refuseUnlessMatching } from './planner-http.ts';

const read = { need: plannerReaders, units: 0 } as const;
const write = { need: plannerWriters, units: 0 } as const;

/** Plans of groups and their buckets (graph.md section 6). */
export const plannerPlanOperations: readonly Operation[] = [
  { method: 'GET', path: '/groups/{group}/planner/plans', ...read, run: listPlans },
  { method: 'POST', path: '/planner/plans', ...write, run: makePlan },
  { method: 'GET', path: '/planner/plans/{plan}', ...read, run: (call) => onePlan(planOf(call)) },
  { method: 'DELETE', path: '/planner/plans/{plan}', ...write, run: deletePlan },
  { method: 'GET', path: '/planner/plans/{plan}/buckets', ...read, run: listBuckets },
  { method: 'POST', path: '/planner/buckets', ...write, run: makeBucket },
];

/** The plan a path names. @throws Problem 404 */
export function planOf(call: Call): PlanRow {
  return knownPlan(call.standin.store, call.params.plan ?? '');
}

/** @throws Problem 404 */
export function knownPlan(store: Store, id: string): PlanRow {
  const row = planRow(store, id);
  if (!row) throw plannerProblem(404, 'The requested item is not found.');
  return row;
}

/** @throws Problem 404 */
export function knownBucket(store: Store, id: string): BucketRow {
  const row = bucketRow(store, id);
  if (!row) throw plannerProblem(404, 'The requested item is not found.');
  return row;
}

function listPlans(call: Call): GraphAnswer {
  const rows = plansOf(call.standin.store, groupOf(call).id);
  return pageOfRows(call, 'Collection(microsoft.graph.plannerPlan)', rows, planBody);
}

function makePlan(call: Call): GraphAnswer {
  const { store, clock } = call.standin;
  const body = bodyOf(call);
  const title = neededText(body, 'title');
  const team = groupRow(store, groupIn(body)).id;
  const row = addPlan(store, team, { title, createdBy: identityOf(call.caller), createdDateTime: clock.now() });
  // Microsoft's page shows 200 for a plan, and 201 for buckets and tasks.
  return onePlan(row);
}

/** `container` names the group by its url or its id; `owner` is the old way. @throws Problem 400 */
function groupIn({ container, owner }: JsonObject): string {
  if (!isObject(container)) {
    if (typeof owner === 'string') return owner;
    throw plannerProblem(400, "The property 'container' is missing.");
  }
  const { url, containerId, type = 'group' } = container;
  if (type !== 'group') throw plannerProblem(400, 'Plans of groups only.');
  const id = typeof containerId === 'string' ? containerId : /\/groups\/([^/]+)$/i.exec(String(url ?? ''))?.[1];
  if (id === undefined) throw plannerProblem(400, "The 'container' names no group.");
  return id;
}

function deletePlan(call: Call): GraphAnswer {
  const row = planOf(call);
  refuseUnlessMatching(call, plannerTag('Plan', row.version));
  removePlan(call.standin.store, row.id);
  return noContent();
}

function onePlan(row: PlanRow): GraphAnswer {
  return ok({ '@odata.context': contextOf('planner/plans/$entity'), ...planBody(row) });
}

function planBody(row: PlanRow): JsonObject {
  return {
    '@odata.etag': plannerTag('Plan', row.version),
    ...parseObject(row.properties),
    owner: row.team,
    id: row.id,
    container: {
      '@odata.type': '#microsoft.graph.plannerPlanContainer',
      containerId: row.team,
      type: 'group',
      url: `https://graph.microsoft.com/v1.0/groups/${row.team}`,
    },
  };
}

function listBuckets(call: Call): GraphAnswer {
  const rows = bucketsOf(call.standin.store, planOf(call).id);
  return pageOfRows(call, 'Collection(microsoft.graph.plannerBucket)', rows, bucketBody);
}

function makeBucket(call: Call): GraphAnswer {
  const { store } = call.standin;
  const body = bodyOf(call);
  const name = neededText(body, 'name');
  const row = addBucket(store, knownPlan(store, neededText(body, 'planId')).id, name);
  return created({ '@odata.context': contextOf('planner/buckets/$entity'), ...bucketBody(row) });
}

function bucketBody({ id, plan, version, name }: BucketRow): JsonObject {
  return { '@odata.etag': plannerTag('Bucket', version), name, planId: plan, orderHint: '85752723360752+', id };
}
