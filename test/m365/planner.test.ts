import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Planner } from '../../src/features/team/planner/planner.ts';
import { type Budget, unitBudget } from '../../src/m365/budget.ts';
import { m365Clock } from '../../src/m365/clock.ts';
import { changeBody, linkName, newTaskBody } from '../../src/m365/planner/task-body.ts';
import { openPlanner } from '../../src/m365/planner.ts';
import { appTokens } from '../../src/m365/tokens.ts';
import { openGraph } from '../../src/m365/transport.ts';
import { personId } from '../../src/standin/graph/people/people-store.ts';
import { productApp, teamsAppId, tenantId } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { checkAgainst } from '../standin/schemas.ts';

let standin: Standin;
let planner: Planner;
let group: string;
let plan: string;
let bucket: string;
const anna = personId('anna@eksempel.dk');

beforeAll(async () => {
  standin = await startStandin({ port: 0, profile: 'strict' });
  standin.addPeople([{ properties: { userPrincipalName: 'anna@eksempel.dk', displayName: 'Anna' } }]);
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  group = ((await standin.graph('POST', '/groups', team)).body as { id: string }).id;
  planner = opened(unitBudget(100_000, 1));
  plan = done(await planner.makePlan(group, 'Liv 2026')).id;
  bucket = done(await planner.bucketIn(plan, 'Opgaver')).id;
});
beforeEach(() => standin.faults.clear());
afterAll(() => standin.close());

function opened(budget: Budget): Planner {
  const credential = { kind: 'secret', secret: productApp.secret } as const;
  const who = { tenantId, clientId: productApp.clientId, credential, loginOrigin: standin.url };
  const graph = openGraph({ tokens: appTokens(who), clock: m365Clock(), budget, graphOrigin: standin.url });
  return openPlanner({ graph, budget, tenantId, teamsAppId });
}
function done<T>(reply: { done: T } | { fault: string; code: string }): T {
  if (!('done' in reply)) throw new Error(`${reply.fault} ${reply.code}`);
  return reply.done;
}
const wanted = (title = 'Hold gennemgang') => ({ plan, bucket, title, dueOn: '2026-12-31', assignee: anna });
const asked = async (work: () => Promise<unknown>) => {
  const before = planner.requests();
  return [await work(), planner.requests() - before];
};

test('what is made is found again: its title, its day, and whose it is', async () => {
  const made = done(await planner.makeTask(wanted()));
  expect(made).toMatchObject({ title: 'Hold gennemgang', dueOn: '2026-12-31', assignees: [anna], isDone: false });
  expect(done(await planner.tasksIn(plan))).toContainEqual(made);
  expect(done(await planner.bucketIn(plan, 'Opgaver')).id).toBe(bucket);
  expect(done(await planner.plansOf(group))).toEqual([{ id: plan, title: 'Liv 2026' }]);
});

test('every page of a long plan is read', async () => {
  const long = done(await planner.makePlan(group, 'Lang')).id;
  const body = { planId: long, title: 'X' };
  for (let number = 0; number < 120; number += 1) await standin.graph('POST', '/planner/tasks', body);
  expect(done(await planner.tasksIn(long))).toHaveLength(120);
});

test('what makes something new is not sent twice when its answer is lost; a read is', async () => {
  standin.faults.add({ route: 'POST /planner/tasks', status: 504, times: 1 });
  expect(await asked(() => planner.makeTask(wanted()))).toEqual([{ fault: 'unknown', code: '' }, 1]);
  standin.faults.add({ route: 'POST /planner/tasks', reset: true, times: 1 });
  expect(await asked(() => planner.makeTask(wanted()))).toEqual([{ fault: 'unknown', code: '' }, 1]);
  standin.faults.add({ route: 'GET /planner/plans', reset: true, times: 1 });
  const [reply, requests] = await asked(() => planner.tasksIn(plan));
  expect([Object.keys(reply as object), requests]).toEqual([['done'], 2]);
});

test('a change from an old version is told, and one whose thing is gone too', async () => {
  const task = done(await planner.makeTask(wanted()));
  expect(await planner.change(task, { isDone: true })).toEqual({ done: true });
  expect(await planner.change(task, { isDone: false })).toMatchObject({ fault: 'changed', code: '412' });
  expect(await planner.remove({ ...task, id: 'x'.repeat(28) })).toMatchObject({ fault: 'gone' });
});

test('when Planner is busy, what was refused waits as long as it says, and is then done', async () => {
  standin.faults.add({ route: 'POST /planner/tasks', status: 429, retryAfter: 1, times: 1 });
  const both = () => Promise.all([planner.tasksIn(plan), planner.makeTask(wanted())]);
  const [replies, requests] = await asked(both);
  expect((replies as object[]).map((reply) => Object.keys(reply))).toEqual([['done'], ['done']]);
  // The one that was refused goes again, once: nobody knocks while Planner wants peace.
  expect(requests).toBe(3);
});

test('it stands behind people’s writes: as long as there is room only for what is more urgent than a task, it waits', async () => {
  const said: string[] = [];
  const free = unitBudget(100_000, 1);
  const scarce = opened({ ...free, waitMs: (priority) => (said.push(priority) < 3 ? 5 : 0) });
  expect(Object.keys(await scarce.tasksIn(plan))).toEqual(['done']);
  expect(said).toEqual(['task', 'task', 'task']);
});

test('what is sent is what Microsoft’s metadata says, and a link’s letters are encoded as Planner wants them', async () => {
  checkAgainst('plannerTask', newTaskBody(wanted()));
  checkAgainst(
    'plannerTask',
    changeBody({ title: 'A', dueOn: '2026-12-30', isDone: true, assign: anna, unassign: 'b' }),
  );
  expect(linkName('https://teams.microsoft.com/a?b=%7B#c@d')).toBe(
    'https%3A//teams%2Emicrosoft%2Ecom/a?b=%257B%23c%40d',
  );
  const { id } = done(await planner.makeTask(wanted()));
  expect(await planner.describe(id, { text: 'Åbn', link: 'Rettesnor', place: 'reviews' })).toEqual({ done: true });
  const { references } = (await standin.graph('GET', `/planner/tasks/${id}/details`)).body as { references: object };
  const [link] = Object.keys(references);
  expect(decodeURIComponent(link ?? '')).toContain(`/l/entity/${teamsAppId}/start?context=`);
});
