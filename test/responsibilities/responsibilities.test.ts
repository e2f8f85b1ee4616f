import { afterAll, beforeAll, expect, test } from 'vitest';
import { setupApp } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { plannedControl } from '../systems/controls/examples.ts';
import { readDirectory } from '../workplace/second-accounts.ts';
import { accessAs, nameOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await plannedControl(here, 'Nexus');
  await until(async () => (await rowsOf(here, 'wheelItem')).some(({ year }) => year === 2026));
});
afterAll(() => here.close());

const shown = async (who: 'dina' | 'kim' = 'dina') => (await here.as(who).view('responsibilities', {})).answer;
const systems = async () => (await here.as('dina').view('systemResponsibilities', {})).answer.systems;

test('S73, S124: each task has the one who holds its role today', async () => {
  const { tasks, wheel, hasSystems } = await shown();
  expect(tasks.find(({ task }) => task === 'followUp')).toMatchObject({
    accountable: [{ office: 'accountableExecutive', names: [nameOf('aksel')] }],
    asked: [{ office: 'dpo', names: [nameOf('dina')] }],
    isOpen: false,
  });
  expect(wheel.map(({ accountable }) => accountable[0]?.names)).toEqual(wheel.map(() => [nameOf('aksel')]));
  expect(wheel.length).toBeGreaterThan(5);
  expect(hasSystems).toBe(true);
});

test('S94, S113, S124: a system has its owner, and its control the one who does it', async () => {
  await expect.poll(async () => (await systems()).length).toBe(1);
  const [nexus] = await systems();
  expect(nexus).toMatchObject({
    name: expect.stringMatching(/^Nexus/),
    isOpen: false,
    told: [{ office: 'dpo', names: [nameOf('dina')] }],
  });
  expect(nexus?.controls).toHaveLength(1);
  expect(nexus?.controls[0]?.accountable).toEqual(nexus?.accountable);
});

test('S28: a role whose holder has left is open', async () => {
  const entra = await accessAs(here.standin, setupApp);
  await entra.patch(`/users/${await here.as('aksel').id()}`, { accountEnabled: false });
  await readDirectory(here);
  const followUp = async () => (await shown('kim')).tasks.find(({ task }) => task === 'followUp');
  await expect.poll(followUp).toMatchObject({ isOpen: true, accountable: [{ names: [] }] });
});

test('a municipality without the modules is told of neither wheel nor systems nor exemptions', async () => {
  for (const setting of ['moduleWheel', 'moduleSystems', 'moduleExemptions'] as const)
    await here.as('eva').carryOut('saveSetting', { setting, value: 'false', seen: 1 });
  await expect.poll(() => shown()).toMatchObject({ wheel: [], hasSystems: false });
  expect((await shown()).tasks.map(({ task }) => task)).not.toContain('exemptions');
});
