import { afterAll, beforeAll, expect, test } from 'vitest';
import { partNotifications, partsGiven } from '../../src/features/systems/appointed.ts';
import { rowsOf } from '../rows.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';
import { aPart, aSystem } from './given-systems.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const id = (who: Who) => here.as(who).id();
const toldTo = async (who: Who) => {
  const person = await id(who);
  return (await rowsOf(here, 'notification')).filter((one) => one.what === 'systemPart' && one.person === person);
};
const add = async (name: string) =>
  (await here.as('ivan').carryOut('addSystem', { ...saidOf(name), nonce: crypto.randomUUID() })).key;
const own = async (system: string, who: Who, seen: number) =>
  (await here.as('ivan').carryOut('appointToSystem', { part: 'owner', system, person: await id(who), seen })).version;

test('S90, S94: who is given parts in systems is told once a day, by the two servers together, and not of which', async () => {
  const [nexus, aula] = [await add('Nexus'), await add('Aula')];
  await own(nexus, 'karen', 1);
  await own(aula, 'karen', 1);
  const tasks = ['logging'] as ['logging'];
  const signe = { part: 'administrator', person: await id('signe'), tasks } as const;
  await here.as('ivan').carryOut('appointToSystem', { ...signe, system: nexus });
  await here.as('karen', { server: 1 }).carryOut('appointToSystem', { ...signe, system: nexus });
  await until(async () => (await toldTo('signe')).length > 0 && (await toldTo('karen')).length > 0);
  for (const who of ['karen', 'signe'] as const) {
    const told = await toldTo(who);
    expect(
      told.map(({ count, rules }) => [count, rules]),
      who,
    ).toEqual([[1, undefined]]);
    expect(JSON.stringify(told), who).not.toMatch(/nexus|aula/i);
  }
});

test('S94: nobody is told of what they took themselves, nor of what an import brought', async () => {
  await here.as('ivan').carryOut('importSystems', {
    ...{ nonce: crypto.randomUUID(), check: false, answers: [] },
    columns: [
      { column: 'name', head: 'Navn' },
      { column: 'owner', head: 'Systemejer' },
      { column: 'administrator', head: 'Administrator' },
    ],
    lines: [{ line: 2, cells: ['SBSYS', nameOf('ditte'), nameOf('lone')] }],
  });
  const brought = async () => (await rowsOf(here, 'system')).find(({ name }) => name === 'SBSYS');
  await until(async () => (await brought()) !== undefined);
  const system = await brought();
  expect(system).toMatchObject({ owner: await id('ditte') });
  const mine = await add('Opus');
  const tasks = ['logging'] as ['logging'];
  const itself = { part: 'administrator', system: mine, person: await id('ivan'), tasks } as const;
  await here.as('ivan').carryOut('appointToSystem', itself);
  // Told after all that, so that what was to be told before has been.
  await here
    .as('ivan')
    .carryOut('appointToSystem', { part: 'budgetHolder', system: mine, person: await id('mette'), seen: 1 });
  await until(async () => (await toldTo('mette')).length > 0);
  for (const who of ['ditte', 'lone', 'ivan'] as const) expect(await toldTo(who), who).toEqual([]);
});

test('S96: what is expected of a part is told of those who have it now, and of nothing older than two weeks', () => {
  const given = (row: Parameters<typeof partsGiven>[0]) => partsGiven(row).map(({ person }) => person);
  const named = { owner: 'karen', ownerFrom: '2026-12-01', budgetHolder: 'lone', budgetHolderFrom: '2026-11-30' };
  expect(given(aSystem(named))).toEqual(['karen', 'lone']);
  expect(given(aSystem({ ...named, state: 'retired' }))).toEqual([]);
  expect(given(aSystem({ owner: 'karen', budgetHolder: 'lone' }))).toEqual([]);
  expect(given(aPart('administrator', 'signe'))).toEqual(['signe']);
  expect(given(aPart('administrator', 'signe', { endedOn: '2026-12-01' }))).toEqual([]);
  const told = (from: string, actor = 'ivan') =>
    partNotifications([{ person: 'karen', from }], actor, '2026-12-15T08:00:00Z');
  expect(told('2026-12-01')).toHaveLength(1);
  expect(told('2026-11-30')).toEqual([]);
  expect(told('2026-12-01', 'karen')).toEqual([]);
});
