import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { provision } from '../../../src/m365/provision.ts';
import { sharePointHost } from '../../../src/standin/identity.ts';
import { type Confirmations, openConfirmations, rowsIn } from '../../m365/confirmations.ts';
import type { Opened } from '../../m365/workplace.ts';
import { until } from '../../world.ts';

let here: Confirmations;

beforeEach(async () => {
  here = await openConfirmations();
});
afterEach(() => here.close());

/** A server with so many confirmations in its mirror. */
async function holding(count: number, some: { mirrorFile?: string } = {}): Promise<Opened> {
  here.fill(0, count);
  const opened = await here.open(some);
  await opened.microsoft.start();
  await until(() => rowsIn(opened) === count);
  return opened;
}

const held = ({ microsoft }: Opened) => microsoft.heldRemovals().map(({ list: name, count }) => [name, count]);

async function remove(from: number, to: number): Promise<void> {
  for (let id = from; id <= to; id += 1) await here.standin.graph('DELETE', `${here.path}/items/${id}`);
}

test('twenty rows that go in one reading go, and each is told', async () => {
  const server = await holding(100);
  await remove(1, 20);
  here.notify(server);
  await until(() => rowsIn(server) === 80);
  expect(held(server)).toEqual([]);
  await until(() => server.foreignEdits.length === 20);
  expect(server.manyEdits).toEqual([]);
});

test('of many rows a few are a few: twenty-one of five hundred are less than five in a hundred', async () => {
  const server = await holding(500);
  await remove(1, 21);
  here.notify(server);
  await until(() => rowsIn(server) === 479);
  expect(held(server)).toEqual([]);
});

test('very many that go at once stay and wait, what changed beside them is taken in, and nobody is told of each', async () => {
  const server = await holding(100);
  await remove(1, 30);
  await here.as('outside').patch(`${here.path}/items/99/fields`, { PersonName: 'Rettet Udenom' });
  here.notify(server);
  await until(() => held(server).length > 0);
  expect(held(server)).toEqual([['Confirmations2026', 30]]);
  expect(rowsIn(server)).toBe(100);
  expect(server.microsoft.records.find(Confirmation, here.row(98).key)?.record.name).toBe('Rettet Udenom');
  expect(server.microsoft.troubles().join()).toContain('30 rows of Confirmations2026 are said to be gone');
  expect(server.microsoft.readiness().ready).toBe(true);
  expect(server.foreignEdits.filter(({ deleted }) => deleted)).toEqual([]);

  server.microsoft.release('Confirmations2026');
  expect([rowsIn(server), held(server)]).toEqual([70, []]);
  expect(server.microsoft.outside.gone('Confirmations2026', '2026-01-01T00:00:00Z')).toHaveLength(30);
  expect([server.foreignEdits.filter(({ deleted }) => deleted), server.manyEdits]).toEqual([[], []]);
});

test('what waits outlives a restart', async () => {
  const mirrorFile = path.join(here.folder, 'mirror.sqlite');
  const first = await holding(60, { mirrorFile });
  await remove(1, 25);
  here.notify(first);
  await until(() => held(first).length > 0);
  await first.microsoft.stop();
  const second = await here.open({ mirrorFile });
  await second.microsoft.start();
  expect([rowsIn(second), held(second)]).toEqual([60, [['Confirmations2026', 25]]]);
});

test('a full pass from which very many rows are missing leaves them, and one that finds them again settles it', async () => {
  const server = await holding(60);
  const faults = `${here.standin.url}/_standin/faults`;
  const headers = { 'content-type': 'application/json' };
  await fetch(faults, { method: 'POST', headers, body: JSON.stringify({ expireDeltaTokens: true }) });
  // A good answer with nothing in it: the delta is refused, and the pages are empty.
  here.standin.faults.set({ selectedRefuses: ['delta'] });
  here.standin.faults.add({ route: `GET ${here.path}/items$`, answer: 'emptyPage' });
  here.notify(server);
  await until(() => held(server).length > 0);
  expect([rowsIn(server), held(server)]).toEqual([60, [['Confirmations2026', 60]]]);

  here.standin.faults.clear();
  here.standin.faults.set({ selectedRefuses: ['delta'] });
  here.notify(server);
  await until(() => held(server).length === 0);
  expect([rowsIn(server), server.foreignEdits]).toEqual([60, []]);
});

test('a list that was deleted and made again leaves its old rows until somebody says so, and new ones take their place', async () => {
  const server = await holding(60);
  await here.standin.graph('DELETE', here.path);
  here.notify(server);
  await until(() => server.microsoft.troubles().join().includes('the list Confirmations2026 is gone'));
  expect([rowsIn(server), server.microsoft.readiness().ready]).toEqual([60, true]);
  await expect(server.microsoft.records.create(Confirmation, here.row(70))).rejects.toMatchObject({
    code: 'notProvisioned',
  });

  const site = (name: string) => `${sharePointHost}:/sites/${name}`;
  const workplaces = { site: site('rettesnor'), dbrSite: site('rettesnor-dbr'), years: [2025, 2026] };
  await provision(here.as('setup'), workplaces);
  await until(() => held(server).length > 0);
  expect([rowsIn(server), held(server)]).toEqual([60, [['Confirmations2026', 60]]]);
  const again = await server.microsoft.records.create(Confirmation, here.row(5));
  expect([again.existed, rowsIn(server), held(server)]).toEqual([false, 60, [['Confirmations2026', 59]]]);
  expect(server.microsoft.troubles().join()).not.toContain('the list Confirmations2026 is gone');
});
