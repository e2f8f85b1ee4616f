import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const id = (who: Who) => here.as(who).id();
const add = async (name: string) =>
  (await here.as('ivan').carryOut('addSystem', { ...saidOf(name), nonce: crypto.randomUUID() })).key;
const row = async (key: string) => (await rowsOf(here, 'system')).find((one) => one.key === key);
const name = async (system: string, part: 'owner' | 'budgetHolder', who: Who, seen: number) =>
  (await here.as('ivan').carryOut('appointToSystem', { part, system, person: await id(who), seen })).version;
const takeBack = async (by: Who, system: string, part: 'owner' | 'budgetHolder', who: Who, seen: number) =>
  here.as(by).action('endSystemPart', { part, system, person: await id(who), seen });

test('S94, INV1: the press that named the first owner is taken back by the one who made it, once', async () => {
  const system = await add('Nexus');
  const seen = await name(system, 'owner', 'karen', 1);
  const before = await row(system);
  expect((await takeBack('dina', system, 'owner', 'karen', seen)).refusal?.code).toBe('changedMeanwhile');
  expect((await takeBack('ivan', system, 'owner', 'ditte', seen)).refusal?.code).toBe('changedMeanwhile');
  expect(await row(system)).toEqual(before);
  const first = await takeBack('ivan', system, 'owner', 'karen', seen);
  expect(first.status).toBe(200);
  const { owner, ownerName, ownerFrom } = (await row(system)) ?? {};
  expect([owner, ownerName, ownerFrom]).toEqual([undefined, undefined, undefined]);
  expect((await takeBack('ivan', system, 'owner', 'karen', seen)).answer).toEqual(first.answer);
});

test('INV1: an owner who came after another is not taken back, nor one the system was written after', async () => {
  const system = await add('Aula');
  const karen = await name(system, 'owner', 'karen', 1);
  const ditte = await name(system, 'owner', 'ditte', karen);
  expect((await takeBack('ivan', system, 'owner', 'ditte', ditte)).refusal?.code).toBe('changedMeanwhile');
  expect((await row(system))?.owner).toBe(await id('ditte'));
  const other = await add('Opus');
  const holder = await name(other, 'budgetHolder', 'lone', 1);
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Opus'), purpose: 'Løn', key: other, seen: holder });
  expect((await takeBack('ivan', other, 'budgetHolder', 'lone', holder)).refusal?.code).toBe('changedMeanwhile');
  expect((await row(other))?.budgetHolder).toBe(await id('lone'));
});

test('S95: taken back, whom an import proposed is proposed again, and only who may name takes it back', async () => {
  await here.as('ivan').carryOut('importSystems', {
    ...{ nonce: crypto.randomUUID(), check: false, answers: [] },
    columns: [
      { column: 'name', head: 'Navn' },
      { column: 'owner', head: 'Systemejer' },
    ],
    lines: [{ line: 2, cells: ['SBSYS', 'Mette Madsen'] }],
  });
  const named = async () => (await rowsOf(here, 'system')).find((one) => one.name === 'SBSYS');
  await until(async () => (await named()) !== undefined);
  const system = (await named())?.key ?? '';
  const seen = await name(system, 'owner', 'karen', 1);
  expect((await takeBack('lone', system, 'owner', 'karen', seen)).refusal?.code).toBe('notAllowed');
  expect((await takeBack('ivan', system, 'owner', 'karen', seen)).status).toBe(200);
  expect(await row(system)).toMatchObject({ proposedOwner: await id('mette') });
  expect((await row(system))?.owner).toBeUndefined();
});
