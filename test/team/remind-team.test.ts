import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await here.clock.move('2026-12-02T06:30');
});
afterAll(() => here.close());

const someone = '00000000-0000-4000-8000-000000000001';
strangersAreRefused(() => here, 'remindTeam', 'mette', { people: [someone] });

const remind = async (manager: Who, ...whos: Who[]) =>
  here.as(manager).action('remindTeam', { people: await Promise.all(whos.map((who) => here.as(who).id())) });
const cameOf = async (manager: Who, ...whos: Who[]) =>
  (await remind(manager, ...whos)).answer.came.map(({ came }) => came);
const nudges = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'nudge');

test.each([[{}], [{ people: [] }], [{ people: ['Lone'] }], [{ people: [someone], text: 'Nu!' }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/remindTeam', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('G8: before managers may meet names nobody can be reminded by theirs', async () => {
  expect((await remind('mette', 'lone')).refusal?.code).toBe('notAllowed');
  await namesFrom(here, '2026-12-02');
  await until(async () => (await here.as('mette').view('team', {})).answer.shows === 'names');
});

test('somebody the manager does not lead is not reminded, and neither is anybody beside them', async () => {
  expect((await remind('karen', 'mette', 'lone')).refusal?.code).toBe('unknownPerson');
  expect((await remind('lone', 'ali')).refusal?.code).toBe('notAllowed');
  expect(await nudges()).toEqual([]);
});

test('S82: at half past six it is kept, and it is told when the person’s day begins', async () => {
  expect(await cameOf('mette', 'lone', 'ali')).toEqual(['onItsWay', 'onItsWay']);
  await until(async () => (await nudges()).length === 2);
  const [one] = await nudges();
  expect(one).toMatchObject({ state: 'planned', week: '2026-w49' });
  expect(one?.rules?.length).toBeGreaterThan(0);
  await here.clock.move('2026-12-02T08:05');
  await until(async () => {
    await here.servers[0]?.inside?.context.schedule.tick();
    return (await nudges()).every(({ state }) => state === 'sent');
  }, 40);
});

test('again on the same day sends nothing more, and says so', async () => {
  expect(await cameOf('mette', 'lone', 'lone')).toEqual(['toldToday']);
  expect(await nudges()).toHaveLength(2);
});

test('G8: who has read it all since last night is answered for as last night, gets nothing, and again is said again', async () => {
  const person = await here.as('petra').id();
  const { owed } = (await here.as('petra').view('start', {})).answer;
  for (const { rule, version } of owed)
    await here.as('petra').action('confirmReading', { rule, version, language: 'da' });
  await until(async () => (await here.as('petra').view('start', {})).answer.owed.length === 0);
  expect(await cameOf('mette', 'petra')).toEqual(['onItsWay']);
  await until(async () => (await nudges()).some((row) => row.person === person));
  await here.clock.move('2026-12-02T09:05');
  await until(async () => {
    await here.servers[0]?.inside?.context.schedule.tick();
    return (await nudges()).find((row) => row.person === person)?.state === 'dropped';
  }, 40);
  expect(await cameOf('mette', 'petra')).toEqual(['toldToday']);
  await here.clock.move('2026-12-03T08:05');
  expect(await cameOf('mette', 'petra')).toEqual(['nothingOwed']);
  await here.clock.move('2026-12-02T09:05');
});

test('an account that is closed cannot be reminded, and that is said', async () => {
  expect(await cameOf('mette', 'olga')).toEqual(['noAccount']);
});

test('S82: whom a reminder does not reach is said before it is pressed', async () => {
  const team = (await here.as('mette').view('team')).answer;
  if (team.shows !== 'names') throw new Error('no names');
  const reminderOf = (who: Who) => team.members.find(({ name }) => name === nameOf(who))?.reminder;
  expect([reminderOf('lone'), reminderOf('olga')]).toEqual(['toldToday', 'noAccount']);
  // Of those who are not late nothing is said.
  expect(team.members.filter(({ state, reminder }) => (state === 'behind') !== (reminder !== undefined))).toEqual([]);
});

test('the person sees on their own page who it came from', async () => {
  const { told } = (await here.as('lone').view('reminders')).answer;
  expect(told.filter(({ what }) => what === 'nudge')).toHaveLength(1);
});
