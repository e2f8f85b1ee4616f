import { afterEach, beforeEach, expect, test } from 'vitest';
import { toFields } from '../../src/m365/row.ts';
import { fillList } from '../../src/standin/fill.ts';
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
const fill = (from: number, to: number) =>
  fillList(
    workplace.standin,
    list.split('/').at(-1) ?? '',
    Array.from({ length: to - from }, (_, at) => ({ fields: toFields('confirmation', row(from + at)) })),
  );
const rowsIn = ({ microsoft }: Opened) => microsoft.records.all('confirmation').length;
const notify = ({ microsoft }: Opened) => microsoft.notified(list.slice(1));
const sweeps = ({ events }: Opened) => events.filter(({ event }) => event === 'deltaIncomplete').length;
const operations = () => (workplace.standin.meter.read() as { operations: Record<string, number> }).operations ?? {};

test('rows that come without their values are read by their ids, twenty in a request, and nothing is swept', async () => {
  const server = await workplace.open();
  await server.microsoft.start();
  workplace.standin.faults.set({ bareElements: 1_000 });
  for (const [from, to] of [
    [0, 45],
    [45, 60],
    [60, 75],
  ] as const) {
    fill(from, to);
    notify(server);
    await until(() => rowsIn(server) === to);
  }
  expect([sweeps(server), server.foreignEdits, server.microsoft.troubles()]).toEqual([0, [], []]);
});

test('folders and the root are no rows, and cost no sweep', async () => {
  const server = await workplace.open();
  workplace.standin.faults.set({ bareElements: 1 });
  await server.microsoft.start();
  fill(0, 3);
  for (let time = 0; time < 3; time += 1) {
    notify(server);
    await until(() => rowsIn(server) === 3);
  }
  expect([sweeps(server), rowsIn(server)]).toEqual([0, 3]);
});

test('above two hundred a sweep brings them, and no oftener than once an hour', async () => {
  const server = await workplace.open();
  await server.microsoft.start();
  workplace.standin.faults.set({ bareElements: 1_000 });
  fill(0, 250);
  notify(server);
  await until(() => rowsIn(server) === 250);
  expect(sweeps(server)).toBe(1);
  fill(250, 500);
  notify(server);
  await workplace.as('outside').patch(`${list}/items/1/fields`, { PersonName: 'Rettet Udenom' });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  notify(server);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(sweeps(server)).toBe(1);
});

test('a link that has lost the wish for values gets it back', async () => {
  workplace.standin.faults.set({ forgetsExpand: true });
  const server = await workplace.open();
  await server.microsoft.start();
  workplace.standin.meter.reset();
  fill(0, 30);
  notify(server);
  await until(() => rowsIn(server) === 30);
  expect([sweeps(server), Object.keys(operations()).filter((name) => name.includes('$batch'))]).toEqual([0, []]);
});
