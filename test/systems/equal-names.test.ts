import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const add = (who: 'ivan' | 'dina', name: string, server = 0, nonce: string = crypto.randomUUID()) =>
  here.as(who, { server }).action('addSystem', { ...saidOf(name), nonce });
const called = async (name: string) =>
  (await rowsOf(here, 'system')).filter((row) => row.name.toLowerCase() === name.toLowerCase());

test('INV1: of two who enter a system of one name on two servers at once, one is told that it is there', async () => {
  const replies = await Promise.all([add('ivan', 'Nexus', 0), add('dina', 'NEXUS', 1)]);
  const refused = replies.filter(({ refusal }) => refusal);
  expect(refused.map(({ refusal }) => [refusal?.code, refusal?.details.faults])).toEqual([
    ['systemInvalid', ['nameTaken']],
  ]);
  expect(await called('Nexus')).toHaveLength(1);
});

test('the same press on both servers is one system', async () => {
  const nonce = crypto.randomUUID();
  const [one, other] = await Promise.all([add('ivan', 'Aula', 0, nonce), add('ivan', 'Aula', 1, nonce)]);
  expect(one.answer.key).toBe(other.answer.key);
  expect(await called('Aula')).toHaveLength(1);
});

test('a name is free again when what had it is shut down or called something else', async () => {
  const { key, version: seen } = (await add('ivan', 'Gammel')).answer;
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Gammel'), state: 'retired', key, seen });
  const again = (await add('ivan', 'Gammel')).answer;
  expect(again.key).not.toBe(key);
  await until(async () => (await here.as('ivan').view('system', { system: again.key })).status === 200);
  expect((await add('dina', 'gammel')).refusal?.details.faults).toEqual(['nameTaken']);
  const renamed = { ...saidOf('Ny'), key: again.key, seen: again.version };
  await here.as('ivan').carryOut('describeSystem', renamed);
  expect((await add('ivan', 'Gammel')).status).toBe(200);
});
