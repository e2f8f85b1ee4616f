import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provision } from '../../src/m365/provision.ts';
import { toFields } from '../../src/m365/row.ts';
import { fillList } from '../../src/standin/fill.ts';
import { sharePointHost } from '../../src/standin/identity.ts';
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

const person = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const row = (at: number) => aConfirmation({ person: person(at) });

/** A server with so many confirmations in its mirror. */
async function with_(count: number, some: { mirrorFile?: string } = {}): Promise<Opened> {
  const rows = Array.from({ length: count }, (_, at) => ({ fields: toFields('confirmation', row(at)) }));
  fillList(workplace.standin, list.split('/').at(-1) ?? '', rows);
  const opened = await workplace.open(some);
  await opened.microsoft.start();
  await until(() => rowsIn(opened) === count);
  return opened;
}
const rowsIn = ({ microsoft }: Opened) => microsoft.records.all('confirmation').length;
const held = ({ microsoft }: Opened) => microsoft.heldRemovals().map(({ list: name, count }) => [name, count]);
const notify = ({ microsoft }: Opened) => microsoft.notified(list.slice(1));

async function remove(from: number, to: number): Promise<void> {
  for (let id = from; id <= to; id += 1) await workplace.standin.graph('DELETE', `${list}/items/${id}`);
}

test('twenty rows that go in one reading go, and each is told', async () => {
  const server = await with_(100);
  await remove(1, 20);
  notify(server);
  await until(() => rowsIn(server) === 80);
  expect(held(server)).toEqual([]);
  expect(server.foreignEdits.length + server.manyEdits.length).toBeGreaterThan(0);
});

test('of many rows a few are a few: twenty-one of five hundred are less than five in a hundred', async () => {
  const server = await with_(500);
  await remove(1, 21);
  notify(server);
  await until(() => rowsIn(server) === 479);
  expect(held(server)).toEqual([]);
});

test('very many that go at once stay and wait, what changed beside them is taken in, and nobody is told of each', async () => {
  const server = await with_(100);
  await remove(1, 30);
  await workplace.as('outside').patch(`${list}/items/99/fields`, { PersonName: 'Rettet Udenom' });
  notify(server);
  await until(() => held(server).length > 0);
  expect(held(server)).toEqual([['Confirmations2026', 30]]);
  expect(rowsIn(server)).toBe(100);
  expect(server.microsoft.records.find('confirmation', row(98).key)?.record.name).toBe('Rettet Udenom');
  expect(server.microsoft.troubles().join()).toContain('30 rows of Confirmations2026 are said to be gone');
  expect(server.microsoft.readiness().ready).toBe(true);
  expect(server.foreignEdits.filter(({ deleted }) => deleted)).toEqual([]);

  server.microsoft.release('Confirmations2026');
  expect([rowsIn(server), held(server)]).toEqual([70, []]);
  expect(server.microsoft.outside.gone('Confirmations2026', '2026-01-01T00:00:00Z')).toHaveLength(30);
  expect([server.foreignEdits.filter(({ deleted }) => deleted), server.manyEdits]).toEqual([[], []]);
});

test('what waits outlives a restart', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const first = await with_(60, { mirrorFile });
  await remove(1, 25);
  notify(first);
  await until(() => held(first).length > 0);
  await first.microsoft.stop();
  const second = await workplace.open({ mirrorFile });
  await second.microsoft.start();
  expect([rowsIn(second), held(second)]).toEqual([60, [['Confirmations2026', 25]]]);
});

test('a full pass from which very many rows are missing leaves them, and one that finds them again settles it', async () => {
  const server = await with_(60);
  const faults = `${workplace.standin.url}/_standin/faults`;
  const headers = { 'content-type': 'application/json' };
  await fetch(faults, { method: 'POST', headers, body: JSON.stringify({ expireDeltaTokens: true }) });
  // A good answer with nothing in it: the delta is refused, and the pages are empty.
  workplace.standin.faults.set({ selectedRefuses: ['delta'] });
  workplace.standin.faults.add({ route: `GET ${list}/items$`, answer: 'emptyPage' });
  notify(server);
  await until(() => held(server).length > 0);
  expect([rowsIn(server), held(server)]).toEqual([60, [['Confirmations2026', 60]]]);

  workplace.standin.faults.clear();
  workplace.standin.faults.set({ selectedRefuses: ['delta'] });
  notify(server);
  await until(() => held(server).length === 0);
  expect([rowsIn(server), server.foreignEdits]).toEqual([60, []]);
});

test('a list that was deleted and made again leaves its old rows until somebody says so, and new ones take their place', async () => {
  const server = await with_(60);
  await workplace.standin.graph('DELETE', list);
  notify(server);
  await until(() => server.microsoft.troubles().join().includes('the list Confirmations2026 is gone'));
  expect([rowsIn(server), server.microsoft.readiness().ready]).toEqual([60, true]);
  await expect(server.microsoft.records.create('confirmation', row(70))).rejects.toMatchObject({
    code: 'notProvisioned',
  });

  const site = (name: string) => `${sharePointHost}:/sites/${name}`;
  const workplaces = { site: site('rettesnor'), dbrSite: site('rettesnor-dbr'), years: [2025, 2026] };
  await provision(workplace.as('setup'), workplaces);
  await until(() => held(server).length > 0);
  expect([rowsIn(server), held(server)]).toEqual([60, [['Confirmations2026', 60]]]);
  const again = await server.microsoft.records.create('confirmation', row(5));
  expect([again.existed, rowsIn(server), held(server)]).toEqual([false, 60, [['Confirmations2026', 59]]]);
  expect(server.microsoft.troubles().join()).not.toContain('the list Confirmations2026 is gone');
});
