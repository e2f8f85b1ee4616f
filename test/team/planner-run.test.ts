import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlannerRun } from '../../src/features/team/planner/records.ts';
import { plannerPeriod } from '../../src/features/team/planner/scheduled/planner-period.ts';
import { setupApp } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { accessAs, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'runPlanner', 'eva', { run: 'start' });
strangersAreRefused(() => here, 'choosePlannerGroup', 'eva', { centre: 'center-liv', group: '', seen: 0 });

const start = (who: Who = 'eva') => here.as(who).action('runPlanner', { run: 'start' });
const stop = (who: Who = 'eva') => here.as(who).action('runPlanner', { run: 'stop' });
const page = async (who: Who = 'eva') => (await here.as(who).view('planner', {})).answer;
const set = (setting: string, value: string) => here.as('eva').action('saveSetting', { setting, value, seen: 0 });
const state = async () => (await rowsOf(here, 'plannerRun'))[0]?.state;
const ports = () => {
  const found = here.servers[0]?.inside?.context.ports;
  if (!found) throw new Error('no server');
  return found;
};
const period = () => plannerPeriod(here.standin.clock.now(), ports());

describe('an editor brings Planner in step, and stops it', () => {
  test.each(['lone', 'mette', 'karen', 'dina', 'rene'] as const)('%s may not', async (who) => {
    expect((await start(who)).refusal?.code).toBe('notAllowed');
    expect((await stop(who)).refusal?.code).toBe('notAllowed');
  });

  test('while it is off it says so, and nothing goes by itself', async () => {
    expect([(await start()).refusal?.code, (await stop()).refusal?.code]).toEqual(['moduleOff', 'moduleOff']);
    expect(period()).toBeUndefined();
    expect(await rowsOf(here, 'plannerRun')).toEqual([]);
  });

  test('on, two editors’ clicks are one run, and everybody who may see it sees how far it is', async () => {
    const setup = await accessAs(here.standin, setupApp);
    const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
    await set('plannerEnabled', 'true');
    expect((await start()).refusal?.code).toBe('plannerOff');
    const centres = [{ centre: 'center-liv', name: 'Center for Liv', group: '', seen: 0 }];
    expect(await page()).toMatchObject({ hasGroup: false, plans: 0, open: 0, done: 0, mayRun: true, centres });
    await set('plannerGroup', ((await setup.post('/groups', team)) as { id: string }).id);
    here.standin.faults.add({ route: '/planner/', latencyMs: 40 });
    const replies = await Promise.all([start(), start()]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await start()).status).toBe(200);
    await until(async () => (await page()).run?.state === 'done');
    const shown = await page('dina');
    expect(shown).toMatchObject({ plans: 1, open: 8, done: 0, mayRun: false, run: { seen: 2, of: 2 } });
    // Each task is made, and described with the version of its details; around them the plan, its bucket and its tasks.
    expect(shown.run?.requests).toBeLessThanOrEqual(3 * 8 + 6);
    expect(JSON.stringify(shown)).not.toMatch(/Mette|Karen/);
  });

  test.each([{}, { run: 'delete' }, { run: 'start', manager: 'x' }])('%j is refused', async (body) => {
    const reply = await here.as('eva').send('POST', '/api/jobs/runPlanner', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  });

  test('stopped, it stays so on every server and by itself, and goes on when an editor says so', async () => {
    here.standin.faults.clear();
    here.standin.faults.add({ route: '/planner/', latencyMs: 300 });
    await start();
    await until(async () => (await state()) === 'running');
    expect((await stop()).answer).toEqual({ state: 'stopped' });
    await ports().followUps.planner();
    await here.servers[0]?.inside?.context.background.settled();
    expect(await state()).toBe('stopped');
    expect(period()).toBeUndefined();
    expect((await stop()).answer).toEqual({ state: 'stopped' });
    here.standin.faults.clear();
    expect((await start()).answer).toEqual({ state: 'wanted' });
    await until(async () => (await state()) === 'done');
    expect(period()).toBe(here.standin.clock.now().slice(0, 13));
  });

  test('a run whose server is gone is taken up again, by a name of its own', async () => {
    await here.servers[0]?.inside?.context.background.settled();
    const [known] = ports().records.all(PlannerRun);
    const row = known && (await ports().records.fetch(PlannerRun, known.record.key));
    if (!row) throw new Error('no run');
    const running = { ...row.record, state: 'running' as const, at: here.standin.clock.now() };
    await ports().records.update(PlannerRun, row, running);
    expect(period()).toBe(here.standin.clock.now().slice(0, 13));
    await here.clock.move('+10m');
    expect(period()).toBe(`left-${running.startedAt}`);
    expect((await start()).answer).toEqual({ state: 'wanted' });
    await until(async () => (await state()) === 'done');
  });
});
