import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toFields } from '../../src/m365/row.ts';
import { until } from '../world.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;
let list: string;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
  list = await workplace.list('Confirmations2026');
});
afterEach(() => workplace.close());

const row = (at: number) => aConfirmation({ person: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` });
const notify = ({ microsoft }: Opened) => microsoft.notified(list.slice(1));
const rowsIn = ({ microsoft }: Opened) => microsoft.records.all('confirmation').length;
const kept = ({ microsoft }: Opened) =>
  microsoft.outside.between('2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z').length;

async function byHand(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1)
    await workplace.as('outside').post(`${list}/items`, { fields: toFields('confirmation', row(at)) });
}

test('up to twenty changes outside the app in a minute are told one by one', async () => {
  const server = await workplace.open();
  await server.microsoft.start();
  await byHand(0, 20);
  notify(server);
  await until(() => server.foreignEdits.length === 20);
  expect(server.manyEdits).toEqual([]);
});

test('above twenty they are all kept, and told as one, over a restart too', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const failing = { one: () => {}, many: () => Promise.reject(new Error('not safe yet')) };
  const first = await workplace.open({ mirrorFile, onForeignEdit: failing });
  await first.microsoft.start();
  await byHand(0, 40);
  notify(first);
  await until(() => kept(first) === 40);
  await first.microsoft.stop();

  const second = await workplace.open({ mirrorFile });
  await second.microsoft.start();
  notify(second);
  await until(() => second.manyEdits.length > 0);
  expect([second.manyEdits.length, second.foreignEdits, kept(second)]).toEqual([1, [], 40]);
});

test('where rows do not say which application wrote them, our own are ours on the server that wrote them', async () => {
  workplace.standin.faults.set({ noApplication: true });
  const server = await workplace.open();
  const other = await workplace.open();
  await server.microsoft.start();
  await other.microsoft.start();
  for (let at = 0; at < 30; at += 1) await server.microsoft.records.create('confirmation', row(at));
  notify(server);
  notify(other);
  await until(() => rowsIn(other) === 30);
  expect([server.foreignEdits, server.manyEdits]).toEqual([[], []]);
  // Another server cannot know: it keeps them, and tells of one thing.
  await until(() => other.manyEdits.length > 0);
  expect(other.foreignEdits.length).toBeLessThanOrEqual(20);
});
