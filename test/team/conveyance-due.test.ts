import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeConveyancesDue } from '../../src/features/team/tasks/scheduled/conveyance-due.ts';
import { rowsOf } from '../rows.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const work = async (server = 0) => {
  const inside = here.servers[server]?.inside?.context;
  if (!inside) throw new Error('no server runs here');
  return writeConveyancesDue(inside.ports, inside.ports.clock.now(), inside.sources.now());
};
const rows = () => rowsOf(here, 'conveyanceDue');
const of = async (who: Who) => (await rows()).filter(({ managerName }) => managerName === nameOf(who));

test('S18, S21: a manager who has told nobody has a row that says so, with the deadline', async () => {
  await Promise.all([work(0), work(1)]);
  const open = (await here.as('mette').view('conveyances', {})).answer.open;
  expect(open.length).toBeGreaterThan(0);
  expect((await of('mette')).map(({ edition, dueOn, state }) => ({ edition, dueOn, state }))).toEqual(
    open.map(({ edition, dueOn }) => ({ edition, dueOn, state: 'missing' })),
  );
  expect(await of('lone')).toEqual([]);
  expect(new Set((await rows()).map(({ key }) => key)).size).toBe((await rows()).length);
});

test('again it writes nothing; when it has been told, or taken back, the row says that', async () => {
  await until(async () => (await work()) === 0);
  const [edition] = (await here.as('mette').view('conveyances', {})).answer.open;
  const decision = edition?.decision ?? '';
  await here.as('mette').action('conveyVersion', { decision, how: 'meeting', on: '2026-12-01' });
  await work();
  const row = async () => (await of('mette')).find((one) => one.decision === decision);
  expect(await row()).toMatchObject({ state: 'told', toldOn: '2026-12-01' });
  const told = (await here.as('mette').view('conveyances', {})).answer.conveyed[0];
  await here.as('mette').action('withdrawConveyance', { decision, seen: told?.version ?? 0 });
  await work();
  expect(await row()).toMatchObject({ state: 'missing' });
  expect((await row())?.toldOn).toBeUndefined();
});
