import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../world.ts';
import { type Confirmations, openConfirmations, rowsIn } from './confirmations.ts';
import type { Opened } from './workplace.ts';

let here: Confirmations;

beforeEach(async () => {
  here = await openConfirmations();
});
afterEach(() => here.close());

const sweeps = ({ events }: Opened) => events.filter(({ event }) => event === 'deltaIncomplete').length;
const operations = () =>
  (here.standin.meter.read() as { total: { operations: Record<string, number> } }).total.operations;

test('rows that come without their values are read by their ids, twenty in a request, and nothing is swept', async () => {
  const server = await here.open();
  await server.microsoft.start();
  here.standin.faults.set({ bareElements: 1_000 });
  for (const [from, to] of [
    [0, 45],
    [45, 60],
    [60, 75],
  ] as const) {
    here.fill(from, to);
    here.notify(server);
    await until(() => rowsIn(server) === to);
  }
  expect([sweeps(server), server.foreignEdits, server.microsoft.troubles()]).toEqual([0, [], []]);
});

test('folders and the root are no rows, and cost no sweep', async () => {
  const server = await here.open();
  here.standin.faults.set({ folders: true, bareElements: 1 });
  await server.microsoft.start();
  here.fill(0, 3);
  for (let time = 0; time < 3; time += 1) {
    here.notify(server);
    await until(() => rowsIn(server) === 3);
  }
  expect([sweeps(server), rowsIn(server)]).toEqual([0, 3]);
});

test('above two hundred a sweep brings them, and no oftener than once an hour', async () => {
  const server = await here.open();
  await server.microsoft.start();
  here.standin.faults.set({ bareElements: 1_000 });
  here.fill(0, 250);
  here.notify(server);
  await until(() => rowsIn(server) === 250);
  expect(sweeps(server)).toBe(1);
  here.fill(250, 500);
  here.notify(server);
  await here.as('outside').patch(`${here.path}/items/1/fields`, { PersonName: 'Rettet Udenom' });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  here.notify(server);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(sweeps(server)).toBe(1);
});

test('a link that has lost the wish for values gets it back', async () => {
  here.standin.faults.set({ forgetsExpand: true, bareElements: 0 });
  const server = await here.open();
  await server.microsoft.start();
  here.standin.meter.reset();
  here.fill(0, 30);
  here.notify(server);
  await until(() => rowsIn(server) === 30);
  expect([sweeps(server), Object.keys(operations()).filter((name) => name.includes('$batch'))]).toEqual([0, []]);
});
