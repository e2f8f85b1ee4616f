import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectory } from '../workplace/second-accounts.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const shown = async () => (await here.as('dina').view('accountability', {})).answer;
const gone = async () => (await shown()).gaps.flatMap(({ kind, name }) => (kind === 'wheelItemGone' ? [name] : []));

test('S28, S119: an own item of the wheel whose owner has left is told of until another answers for it', async () => {
  const said = { id: crypto.randomUUID(), title: 'Tilsyn med skabe', months: 12, startOn: '2026-12-01', triggers: [] };
  const owner = await here.as('karen').id();
  await here.as('dina').carryOut('planWheelItem', { ...said, owner, seen: 0 });
  await until(async () => ((await shown()).looked.wheelItems ?? 0) > 0);
  expect(await gone()).toEqual([]);
  await here.standin.graph('PATCH', `/users/${owner}`, { accountEnabled: false });
  await readDirectory(here);
  await until(async () => (await gone()).length > 0);
  expect(await gone()).toEqual(['Tilsyn med skabe']);
  await here.as('dina').carryOut('planWheelItem', { ...said, owner: await here.as('aksel').id(), seen: 1 });
  await until(async () => (await gone()).length === 0);
});

test('S28: a wheel that is switched off is not said to have been looked at', async () => {
  await here.as('eva').carryOut('saveSetting', { setting: 'moduleWheel', value: 'false', seen: 1 });
  await until(async () => (await shown()).looked.wheelItems === undefined);
});
