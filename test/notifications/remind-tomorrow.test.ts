import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'remindTomorrow', 'lone', { on: true });

test.each([[{}], [{ on: 'ja' }], [{ on: true, day: '2027-01-01' }]])('%j is refused', async (body) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/remindTomorrow', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  expect(await stored('lone')).toEqual([]);
});

test('Mind mig om det i morgen gives peace until tomorrow, without choosing hours for the reader', async () => {
  const lone = here.as('lone');
  const { answer } = await lone.action('remindTomorrow', { on: true });
  expect(answer).toMatchObject({ snoozedUntil: '2026-12-02', chosen: false, fromHour: 7 });
  expect((await lone.view('start')).answer.snoozedUntil).toBe('2026-12-02');
  expect(await stored('lone')).toMatchObject([{ snoozedUntil: '2026-12-02' }]);
});

test('pressing it again gives the same and writes nothing', async () => {
  const before = await stored('lone');
  const again = await Promise.all([1, 2].map(() => here.as('lone').action('remindTomorrow', { on: true })));
  expect(again.map(({ answer }) => answer.snoozedUntil)).toEqual(['2026-12-02', '2026-12-02']);
  expect(await stored('lone')).toEqual(before);
});

test('Fortryd takes it back, and again gives the same', async () => {
  const lone = here.as('lone');
  for (let press = 0; press < 2; press += 1) {
    expect((await lone.action('remindTomorrow', { on: false })).answer.snoozedUntil).toBeUndefined();
  }
  expect((await lone.view('start')).answer.snoozedUntil).toBeUndefined();
});

test('the hours one has chosen stay, and asking for peace stays when one chooses hours', async () => {
  const mette = here.as('mette');
  await mette.action('savePreference', { days: ['tue'], fromHour: 8, toHour: 9, holidays: true });
  await mette.action('remindTomorrow', { on: true });
  const { answer } = await mette.action('savePreference', { days: ['wed'], fromHour: 8, toHour: 9, holidays: true });
  expect(answer).toMatchObject({ days: ['wed'], holidays: true, snoozedUntil: '2026-12-02', chosen: true });
});

test('when tomorrow has come, peace is over without anybody doing anything', async () => {
  await here.clock.move('2026-12-02T06:30');
  expect((await here.as('mette').view('reminders')).answer.preference.snoozedUntil).toBeUndefined();
});

async function stored(who: Who) {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'preference')).filter(({ person }) => person === id);
}
