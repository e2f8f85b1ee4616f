import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../src/features/reading/records.ts';
import { until } from '../world.ts';
import { type Confirmations, openConfirmations, rowsIn } from './confirmations.ts';
import type { Opened } from './workplace.ts';

let here: Confirmations;

beforeEach(async () => {
  here = await openConfirmations();
});
afterEach(() => here.close());

const kept = ({ microsoft }: Opened) =>
  microsoft.outside.between('2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z').length;

test('up to twenty changes outside the app in a minute are told one by one', async () => {
  const server = await here.open();
  await server.microsoft.start();
  await here.byHand(0, 20);
  here.notify(server);
  await until(() => server.foreignEdits.length === 20);
  expect(server.manyEdits).toEqual([]);
});

test('two servers that share the list have ten each, so that together they never tell more than twenty alone', async () => {
  const server = await here.open({ servers: 2 });
  await server.microsoft.start();
  await here.byHand(0, 11);
  here.notify(server);
  await until(() => server.foreignEdits.length + (server.manyEdits.length > 0 ? 11 : 0) >= 11);
  expect(server.manyEdits).toHaveLength(1);
  expect(server.foreignEdits.length).toBeLessThanOrEqual(10);
});

test('above twenty they are all kept, and told as one, over a restart too', async () => {
  const mirrorFile = path.join(here.folder, 'mirror.sqlite');
  const failing = { one: () => {}, many: () => Promise.reject(new Error('not safe yet')) };
  const first = await here.open({ mirrorFile, onForeignEdit: failing });
  await first.microsoft.start();
  await here.byHand(0, 40);
  here.notify(first);
  await until(() => kept(first) === 40);
  await first.microsoft.stop();

  const second = await here.open({ mirrorFile });
  await second.microsoft.start();
  here.notify(second);
  await until(() => second.manyEdits.length > 0);
  expect([second.manyEdits.length, second.foreignEdits, kept(second)]).toEqual([1, [], 40]);
});

test('where rows do not say which application wrote them, our own are ours on the server that wrote them', async () => {
  here.standin.faults.set({ noApplication: true });
  const server = await here.open();
  const other = await here.open();
  await server.microsoft.start();
  await other.microsoft.start();
  for (let at = 0; at < 30; at += 1) await server.microsoft.records.create(Confirmation, here.row(at));
  here.notify(server);
  here.notify(other);
  await until(() => rowsIn(other) === 30);
  expect([server.foreignEdits, server.manyEdits]).toEqual([[], []]);
  // Another server cannot know: it keeps them, and tells of one thing.
  await until(() => other.manyEdits.length > 0);
  expect(other.foreignEdits.length).toBeLessThanOrEqual(20);
});
