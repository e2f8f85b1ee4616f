import { afterAll, beforeAll, expect, test } from 'vitest';
import { Clearance } from '../../src/features/clearance/records.ts';
import { employmentKey } from '../../src/features/workplace/employment.ts';
import { Employment } from '../../src/features/workplace/records.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { begin, mayMeetNames } from './newcomer.ts';

let here: World;
let person: string;
beforeAll(async () => {
  here = await world();
  await mayMeetNames(here);
  person = await begin(here, 'e1', '2026-12-10');
});
afterAll(() => here.close());

const rows = async () => (await rowsOf(here, 'clearance')).filter((one) => one.person === person);
const notifications = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'clearance');

/** The next whole hour comes, and the work that is due with it. */
async function hour(to: string, isDone: () => Promise<boolean>) {
  await here.clock.move(to);
  await until(async () => {
    await here.servers[0]?.inside?.context.schedule.tick();
    return isDone();
  }, 40);
}

/** Has the work of the hour been done? */
const isOver = (period: string) => async () =>
  (await rowsOf(here, 'run')).some((run) => run.job === 'clearance' && run.period === period && run.state === 'done');

test('S81: whoever comes in sight has a row before anybody has done anything, and IT sees that they are not ready', async () => {
  await hour('2026-12-02T09:05', async () => (await rows()).length > 0);
  expect(await rows()).toMatchObject([{ state: 'waiting', startsOn: '2026-12-10', actor: 'system' }]);
  const { people } = (await here.as('sune').view('accessList', {})).answer;
  expect(people).toMatchObject([{ name: 'Ansat 1', state: 'waiting' }]);
  await until(isOver('2026-12-02t09'));
  expect(await notifications()).toEqual([]);
});

test('S81: two working days before the first day the manager is told, once, and neither who nor what', async () => {
  await hour('2026-12-08T09:05', async () => (await notifications()).some(({ state }) => state === 'sent'));
  expect(await notifications()).toMatchObject([{ person: await here.as('mette').id(), count: 1 }]);
  expect(JSON.stringify(await notifications())).not.toContain(person);
  await hour('2026-12-08T10:05', isOver('2026-12-08t10'));
  expect(await notifications()).toHaveLength(1);
  expect(await rows()).toHaveLength(1);
});

test('what a stopped server did not get to write is written by the next round', async () => {
  // The evidence is there and the row is not: as when the server stops between the two.
  const context = here.servers[0]?.inside?.context;
  const mine = (await here.as('mette').view('clearance', {})).answer;
  const gates = mine.shows === 'names' ? mine.newcomers.flatMap(({ gates: all }) => all) : [];
  const rules = gates.flatMap((gate) => gate.rules.map(({ rule }) => rule));
  const paper = { person, signedOn: '2026-12-07', reference: 'Mappe 3' };
  await here.as('mette').action('recordPaperDeclaration', paper);
  await here.as('mette').action('recordBriefing', { person, rules, heldOn: '2026-12-08' });
  await until(async () => (await rows())[0]?.state === 'cleared');
  const stored = context?.ports.records.all(Clearance, { person })[0];
  if (!context || !stored) throw new Error('no row');
  await context.ports.records.update(Clearance, stored, { ...stored.record, state: 'waiting', clearedOn: undefined });
  await hour('2026-12-08T11:05', async () => (await rows())[0]?.state === 'cleared');
});

test('whoever does not start after all is off IT’s list', async () => {
  const other = await begin(here, 'e2', '2026-12-21');
  await hour('2026-12-08T12:05', async () => (await rowsOf(here, 'clearance')).some((one) => one.person === other));
  const context = here.servers[0]?.inside?.context;
  const job = context?.ports.records.find(Employment, employmentKey(other, '7'));
  if (!context || !job) throw new Error('no job');
  await context.ports.records.update(Employment, job, { ...job.record, to: '2026-12-07' });
  await hour('2026-12-08T13:05', async () =>
    (await rowsOf(here, 'clearance')).some((one) => one.person === other && one.state === 'gone'),
  );
  const { people } = (await here.as('sune').view('accessList', {})).answer;
  expect(people.map(({ name }) => name)).toEqual(['Ansat 1']);
});
