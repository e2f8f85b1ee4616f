import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personId } from '../../src/standin/graph/people/people-store.ts';
import { productApp } from '../../src/standin/identity.ts';
import type { PlannerAnswer } from '../../src/standin/pages/wire.ts';
import { type Body, type Send, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let product: Send;
let group: string;
let plan: string;

const anna = personId('anna@eksempel.dk');
const bo = personId('bo@eksempel.dk');
const to = (person: string) => ({
  [person]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' },
});

beforeAll(async () => {
  here = await tenant();
  ({ product } = here);
  here.standin.addPeople(
    ['anna', 'bo'].map((name) => ({
      properties: { userPrincipalName: `${name}@eksempel.dk`, displayName: name },
    })),
  );
  const made = { displayName: 'Liv', mailNickname: 'liv', mailEnabled: true, securityEnabled: false };
  group = (await here.setup('POST', '/groups', { ...made, groupTypes: ['Unified'] })).body.id;
});
afterAll(() => here.close());
beforeEach(async () => {
  here.standin.faults.clear();
  plan = (await product('POST', '/planner/plans', { title: 'Liv 2026', container: { containerId: group } })).body.id;
});

const add = async (more = {}): Promise<Body> =>
  (await product('POST', '/planner/tasks', { planId: plan, title: 'Hold gennemgang', ...more })).body;
const tag = (body: Body) => String(body['@odata.etag']);
const patch = (task: Body, body: object, headers: Record<string, string> = { 'If-Match': tag(task) }) =>
  product('PATCH', `/planner/tasks/${task.id}`, body, headers);
const read = async (id: string) => (await product('GET', `/planner/tasks/${id}`)).body;

test('a plan is found in its group, and a task in its plan, with ids of 28 letters', async () => {
  const { id } = await add({ assignments: to(anna), dueDateTime: '2026-06-30T10:00:00Z' });
  const { body } = await product('GET', `/groups/${group}/planner/plans`);
  expect(body.value.map((one) => one.id)).toContain(plan);
  const tasks = (await product('GET', `/planner/plans/${plan}/tasks`)).body.value;
  expect(tasks).toMatchObject([{ id, title: 'Hold gennemgang', percentComplete: 0, planId: plan }]);
  expect(Object.keys(tasks[0]?.assignments as object)).toEqual([anna]);
  expect([plan, id].map((one) => one.length)).toEqual([28, 28]);
});

test('a change without a version, or from an old one, is 412 and changes nothing', async () => {
  const task = await add();
  expect((await patch(task, { title: 'A' }, {})).status).toBe(412);
  expect((await patch(task, { title: 'B' })).status).toBe(204);
  const stale = await patch(task, { title: 'C' });
  expect([stale.status, stale.body.error.code]).toEqual([412, '']);
  expect((await product('DELETE', `/planner/tasks/${task.id}`, undefined, { 'If-Match': tag(task) })).status).toBe(412);
  expect((await read(task.id)).title).toBe('B');
});

test('it answers 204, and 200 with the task for whoever prefers that', async () => {
  const task = await add();
  const answer = await patch(
    task,
    { percentComplete: 100 },
    { 'If-Match': tag(task), Prefer: 'return=representation' },
  );
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    percentComplete: 100,
    completedBy: { application: { id: productApp.clientId } },
  });
  expect((await patch(answer.body, { percentComplete: 0 })).status).toBe(204);
  expect((await read(task.id)).completedDateTime).toBeNull();
});

test('a task and its details have a version each', async () => {
  const task = await add();
  const details = (await product('GET', `/planner/tasks/${task.id}/details`)).body;
  expect(tag(details)).not.toBe(tag(task));
  const path = `/planner/tasks/${task.id}/details`;
  const link = { 'https%3A//teams%2Emicrosoft%2Ecom/l': { '@odata.type': 'microsoft.graph.plannerExternalReference' } };
  const body = { description: 'Gemmes i Rettesnor', references: link };
  expect((await product('PATCH', path, body, { 'If-Match': tag(task) })).status).toBe(412);
  expect((await product('PATCH', path, body, { 'If-Match': tag(details) })).status).toBe(204);
  expect(await read(task.id)).toMatchObject({ '@odata.etag': tag(task), hasDescription: true, referenceCount: 1 });
});

test('assignments are merged by person, and null takes somebody off', async () => {
  const task = await add({ assignments: to(anna) });
  await patch(task, { assignments: { [anna]: null, ...to(bo) } });
  expect(Object.keys((await read(task.id)).assignments as object)).toEqual([bo]);
});

test.each([
  ['no title', { title: '' }, 400, ''],
  ['a plan that is not there', { planId: 'x'.repeat(28) }, 404, ''],
  ['a bucket of another plan', { bucketId: 'x' }, 400, ''],
  ['a share beyond everything', { percentComplete: 101 }, 400, ''],
  ['a property Planner has no name for', { key: 'x' }, 400, ''],
  ['an assignment without a type', { assignments: { [anna]: {} } }, 400, ''],
])('%s is refused, with no code', async (_what, more, status, code) => {
  const answer = await product('POST', '/planner/tasks', { planId: plan, title: 'X', ...more });
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
});

test('a full plan is 403 with the name of the limit', async () => {
  here.standin.faults.set({ tasksPerPlan: 1 });
  await add();
  const answer = await product('POST', '/planner/tasks', { planId: plan, title: 'X' });
  expect([answer.status, answer.body.error.code]).toEqual([403, 'MaximumTasksInProject']);
});

test('without Tasks.ReadWrite.All nothing of Planner is read or written', async () => {
  const task = await add();
  for (const [method, path] of [
    ['GET', `/groups/${group}/planner/plans`],
    ['GET', `/planner/plans/${plan}/tasks`],
    ['POST', '/planner/tasks'],
    ['PATCH', `/planner/tasks/${task.id}`],
    ['DELETE', `/planner/tasks/${task.id}`],
  ] as const)
    expect((await here.outside(method, path, method === 'GET' ? undefined : { title: 'x' })).status).toBe(403);
});

test('faults reach Planner: an answer can be lost after the task was made', async () => {
  here.standin.faults.add({ route: 'POST /planner/tasks', status: 504, afterWrite: true, times: 1 });
  expect((await product('POST', '/planner/tasks', { planId: plan, title: 'X' })).status).toBe(504);
  expect((await product('GET', `/planner/plans/${plan}/tasks`)).body.value).toHaveLength(1);
});

test('a plan goes with everything in it, and a reset leaves none', async () => {
  const task = await add();
  const row = (await product('GET', `/planner/plans/${plan}`)).body;
  expect((await product('DELETE', `/planner/plans/${plan}`, undefined, { 'If-Match': tag(row) })).status).toBe(204);
  expect((await product('GET', `/planner/tasks/${task.id}`)).status).toBe(404);
});

test('a person meets their own tasks on the page that plays Planner, ticks one and deletes one, and nobody else’s', async () => {
  const [mine, gone] = [await add({ assignments: to(anna) }), await add({ assignments: to(anna), title: 'Slet mig' })];
  const theirs = await add({ assignments: to(bo), title: 'Bos' });
  const ask = (path: string, init?: RequestInit) =>
    fetch(`${here.standin.url}/_planner/${path}?as=anna`, { headers: { 'content-type': 'application/json' }, ...init });
  const shown = async () => ((await (await ask('tasks')).json()) as PlannerAnswer).tasks.map(({ title }) => title);
  expect(await shown()).toEqual(expect.arrayContaining(['Hold gennemgang', 'Slet mig']));
  expect(await shown()).not.toContain('Bos');
  expect((await ask(`tasks/${mine.id}`, { method: 'PATCH', body: '{"done":true}' })).status).toBe(204);
  expect(await read(mine.id)).toMatchObject({ percentComplete: 100, completedBy: { user: { id: anna } } });
  expect((await patch(mine, { title: 'A' })).status).toBe(412);
  expect((await ask(`tasks/${gone.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await shown()).not.toContain('Slet mig');
  expect((await ask(`tasks/${theirs.id}`, { method: 'DELETE' })).status).toBe(404);
  const page = await fetch(`${here.standin.url}/planner/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('/_pages/planner/page.ts')]);
  expect((await fetch(`${here.standin.url}/_pages/planner/page.ts`)).status).toBe(200);
});
