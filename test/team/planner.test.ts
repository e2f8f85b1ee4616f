import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import type { PlannerTask } from '../../src/features/team/planner/planner-steps.ts';
import { PlannerEntry } from '../../src/features/team/planner/records.ts';
import { bringPlannerInStep } from '../../src/features/team/planner/scheduled/planner-sync.ts';
import { Employment, Setting, Unit } from '../../src/features/workplace/records.ts';
import { taskBody } from '../../src/standin/graph/planner/planner-tasks.ts';
import { setupApp } from '../../src/standin/identity.ts';
import { plansOf, tasksOf } from '../../src/standin/planner-store.ts';
import { aUnit } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { accessAs, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let group: string;

beforeAll(async () => {
  here = await world({ servers: 2 });
  // What is brought in step, and when, is the test's own: the servers' look every twenty seconds would be quicker.
  await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.stop()));
  const setup = await accessAs(here.standin, setupApp);
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  group = ((await setup.post('/groups', { ...team, groupTypes: ['Unified'] })) as { id: string }).id;
});
afterAll(() => here.close());

const context = () => {
  const found = here.servers[0]?.inside?.context;
  if (!found) throw new Error('no server');
  return found;
};
const syncOn = ({ ports, sources }: ReturnType<typeof context>, manager?: string) =>
  bringPlannerInStep(ports, sources.now(), manager);
const sync = (manager?: string) => syncOn(context(), manager);
const planner = () => context().ports.planner;
/** What stands in Planner, all of it. */
const inPlanner = () =>
  plansOf(here.standin.store, group).flatMap((plan) => tasksOf(here.standin.store, plan.id).map(taskBody));
const titles = () =>
  inPlanner()
    .map(({ title }) => title)
    .toSorted();
const taskOf = async (who: Who, title: RegExp): Promise<PlannerTask> => {
  const id = await here.as(who).id();
  const found = inPlanner().find((task) => title.test(String(task.title)) && id in (task.assignments as object));
  const reply = await planner().task(String(found?.id));
  if (!('done' in reply)) throw new Error(`${who} has no ${title}`);
  return reply.done;
};
const set = async (setting: string, value: string) => {
  const { settings } = (await here.as('eva').view('settings', {})).answer;
  const seen = settings.find((one) => one.setting === setting)?.seen ?? 0;
  expect((await here.as('eva').action('saveSetting', { setting, value, seen })).status).toBe(200);
};
const entries = async () => (await rowsOf(here, 'plannerEntry')).filter(({ what }) => what !== 'plan');
const fault = (more: object) => here.standin.faults.add(more);

const everything = [
  ...['Formidl ny version: håndbogen 2025', 'Formidl ny version: håndbogen 2025'],
  ...['Formidl ny version: håndbogen 2026', 'Formidl ny version: håndbogen 2026'],
  ...['Formidl ny version: politikken 4', 'Formidl ny version: politikken 4'],
  ...['Hold gennemgang 1 af 2 i 2026', 'Hold gennemgang 1 af 2 i 2026'],
];

test('off, nothing is asked of Planner; on without a group, an editor is told why', async () => {
  expect(await sync()).toBe(0);
  expect(planner().requests()).toBe(0);
  await set('plannerEnabled', 'true');
  expect(await sync()).toBe(0);
  expect(await rowsOf(here, 'plannerRun')).toMatchObject([{ state: 'failed', trouble: 'noGroup' }]);
  await set('plannerGroup', group);
});

test('S18, S86: each manager gets the two kinds of tasks, once, in one plan, without anybody’s name, with a link', async () => {
  expect(await sync()).toBeGreaterThan(0);
  expect(plansOf(here.standin.store, group).map(({ properties }) => JSON.parse(properties).title)).toEqual([
    'Rettesnor: Center for Liv 2026',
  ]);
  expect(titles()).toEqual(everything);
  const row = tasksOf(here.standin.store, plansOf(here.standin.store, group)[0]?.id ?? '')[0];
  expect(JSON.parse(row?.details ?? '{}').description).toContain('Et hak her er kun til dig selv');
  expect(Object.keys(JSON.parse(row?.details ?? '{}').references)[0]).toContain(
    'https%3A//teams%2Emicrosoft%2Ecom/l/entity/',
  );
  expect(await sync()).toBe(0);
  expect(titles()).toEqual(everything);
});

test('deleted by hand it comes again, and nothing else does', async () => {
  const gone = await taskOf('mette', /gennemgang/);
  await planner().remove(gone);
  expect(await sync()).toBe(1);
  expect(titles()).toEqual(everything);
  expect((await taskOf('mette', /gennemgang/)).id).not.toBe(gone.id);
});

test('ticked in Planner alone it proves nothing: ours stays open and says so', async () => {
  await planner().change(await taskOf('mette', /gennemgang/), { isDone: true });
  expect(await sync()).toBe(0);
  expect((await taskOf('mette', /gennemgang/)).isDone).toBe(true);
  const { first, rest } = (await here.as('mette').view('tasks', {})).answer;
  const things = [...first, ...rest];
  expect(things.find(({ kind }) => kind === 'holdReview')).toMatchObject({ tickedInPlanner: true });
  expect(things.find(({ kind }) => kind === 'conveyVersion')).not.toHaveProperty('tickedInPlanner');
  const own = (await here.as('karen').view('tasks', {})).answer;
  expect(JSON.stringify(own)).not.toContain('tickedInPlanner');
});

const told: ActionInput<'conveyVersion'> = { decision: 'handbook:2026', how: 'meeting', on: '2026-12-01' };

test('ours is done: Planner’s is at once, and open again when it is taken back', async () => {
  const { version } = (await here.as('mette').action('conveyVersion', told)).answer;
  await until(async () => (await taskOf('mette', /håndbogen 2026/)).isDone);
  await here.as('mette').action('withdrawConveyance', { decision: 'handbook:2026', seen: version });
  await until(async () => !(await taskOf('mette', /håndbogen 2026/)).isDone);
  await context().background.settled();
});

test('somebody changed it in between (412, 409): it is read again, and theirs is kept beside ours', async () => {
  const other = await here.as('lone').id();
  const before = await taskOf('mette', /håndbogen 2026/);
  await planner().change(before, { title: 'Andet', assign: other });
  fault({ route: `PATCH /planner/tasks/${before.id}$`, status: 409, times: 1 });
  expect(await sync()).toBe(1);
  const after = await taskOf('mette', /håndbogen 2026/);
  expect([after.title, after.assignees.includes(other)]).toEqual(['Formidl ny version: håndbogen 2026', true]);
});

test('an answer that is lost, or a server that dies between Planner and our row, makes no second task', async () => {
  await planner().remove(await taskOf('mette', /politikken/));
  await planner().remove(await taskOf('karen', /politikken/));
  fault({ route: 'POST /planner/tasks', status: 504, afterWrite: true, times: 2 });
  await sync();
  expect(titles()).toEqual(everything);

  // As a server leaves it that dies when the task is made and our row not yet.
  const mine = await taskOf('mette', /politikken/);
  const row = context()
    .ports.records.all(PlannerEntry)
    .find(({ record }) => record.taskId === mine.id);
  if (!row) throw new Error('no row');
  const { taskId: _, ...left } = row.record;
  await context().ports.records.update(PlannerEntry, row, {
    ...left,
    state: 'planned',
    at: here.standin.clock.now(),
  });
  expect(await sync()).toBe(0);
  await here.clock.move('+6m');
  await sync();
  expect(titles()).toEqual(everything);
  expect((await entries()).find(({ key }) => key === row.record.key)).toMatchObject({ state: 'open', taskId: mine.id });
});

test('two servers at once make each thing once', async () => {
  await planner().remove(await taskOf('mette', /gennemgang/));
  const manager = await here.as('mette').id();
  await Promise.all([sync(), sync(), sync(manager), sync(manager)]);
  await here.clock.move('+6m');
  await sync();
  expect(titles()).toEqual(everything);
});

test('whoever takes over a unit gets its tasks, and the one who left has none', async () => {
  const [mette, sune] = [await here.as('mette').id(), await here.as('sune').id()];
  const { records } = context().ports;
  const nord = records.find(Unit, 'nord');
  if (!nord) throw new Error('no unit');
  await records.update(Unit, nord, { ...aUnit({ ...nord.record, manager: sune }) });
  for (const job of records.all(Employment)) {
    if (job.record.manager === mette) await records.update(Employment, job, { ...job.record, manager: sune });
  }
  await sync();
  expect(titles()).toEqual(everything);
  const assignees = inPlanner().flatMap(({ assignments }) => Object.keys(assignments as object));
  expect(assignees).not.toContain(mette);
  expect(assignees.filter((person) => person === sune)).toHaveLength(4);
});

test('when Planner says no, the run ends with why; when it is busy it waits, and comes through', async () => {
  here.standin.faults.set({ tasksPerPlan: 1 });
  await planner().remove(await taskOf('karen', /politikken/));
  await sync();
  expect(await rowsOf(here, 'plannerRun')).toMatchObject([{ state: 'failed', trouble: 'full' }]);
  here.standin.faults.clear();
  await here.clock.move('+6m');
  fault({ route: '/planner/', status: 429, retryAfter: 1, times: 1 });
  await sync();
  expect(await rowsOf(here, 'plannerRun')).toMatchObject([{ state: 'done', seen: 2, of: 2 }]);
  expect(titles()).toEqual(everything);
});

test('what Planner will not have about one manager holds none of the others up', async () => {
  await planner().remove(await taskOf('karen', /politikken/));
  await planner().remove(await taskOf('sune', /politikken/));
  await here.clock.move('+1h');
  const limit = tasksOf(here.standin.store, plansOf(here.standin.store, group)[0]?.id ?? '').length + 1;
  here.standin.faults.set({ tasksPerPlan: limit });
  await sync();
  expect(await rowsOf(here, 'plannerRun')).toMatchObject([{ state: 'failed', trouble: 'full', seen: 2, of: 2 }]);
  expect(titles()).toHaveLength(everything.length - 1);
  here.standin.faults.clear();
  await here.clock.move('+6m');
  // The servers' own look may be at it: what is missing then comes with the next.
  await until(async () => {
    await sync();
    return titles().join() === everything.join();
  });
});

test('turned off, what is in Planner stays as it is', async () => {
  await set('plannerEnabled', 'false');
  await planner().remove(await taskOf('karen', /gennemgang/));
  expect(await sync()).toBe(0);
  expect(titles()).toHaveLength(everything.length - 1);
});

test('a centre with a group of its own has its plan there, and two servers at once leave one of each', async () => {
  await set('plannerEnabled', 'true');
  const setup = await accessAs(here.standin, setupApp);
  const team = { displayName: 'Liv', mailNickname: 'liv', mailEnabled: true, securityEnabled: false };
  const own = ((await setup.post('/groups', { ...team, groupTypes: ['Unified'] })) as { id: string }).id;
  const choose = (who: Who, value: string, seen = 0, centre = 'center-liv') =>
    here.as(who).action('choosePlannerGroup', { centre, group: value, seen });
  expect((await choose('mette', own)).refusal?.code).toBe('notAllowed');
  expect((await choose('eva', own, 0, 'nord')).refusal?.code).toBe('settingInvalid');
  expect(
    (await here.as('eva').send('POST', '/api/jobs/choosePlannerGroup', { centre: 'center-liv', group: 'x', seen: 0 }))
      .refusal?.code,
  ).toBe('badInput');
  const replies = await Promise.all([choose('eva', own), choose('eva', own)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect((await choose('eva', group)).refusal?.code).toBe('changedMeanwhile');
  const contexts = here.servers.flatMap(({ inside }) => inside?.context ?? []);
  const knows = ({ ports }: (typeof contexts)[number]) =>
    ports.records.find(Setting, 'plannergroup:center-liv')?.record.value === own &&
    ports.records.find(Setting, 'plannerenabled')?.record.value === 'true';
  await until(() => contexts.every(knows));

  const people = await Promise.all((['karen', 'sune'] as const).map((who) => here.as(who).id()));
  await Promise.all(contexts.flatMap((one) => people.map((person) => syncOn(one, person))));
  await Promise.all(contexts.map((one) => syncOn(one)));
  await here.clock.move('+6m');
  for (const one of contexts) await syncOn(one);
  const plans = plansOf(here.standin.store, own);
  expect(plans).toHaveLength(1);
  const there = tasksOf(here.standin.store, plans[0]?.id ?? '').map((task) => String(taskBody(task).title));
  expect(there.toSorted()).toEqual(everything);
});
