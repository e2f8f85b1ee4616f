import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const wish: ActionInput<'savePreference'> = { days: ['fri', 'mon'], fromHour: 22, toHour: 6, holidays: false };

strangersAreRefused(() => here, 'savePreference', 'lone', wish);

test.each([
  ['no day', { days: [] }, 'days'],
  ['a day that is none', { days: ['freitag'] }, 'days'],
  ['eight days', { days: Array(8).fill('mon') }, 'days'],
  ['an hour before midnight', { fromHour: -1 }, 'fromHour'],
  ['hour 24 as the first', { fromHour: 24 }, 'fromHour'],
  ['half an hour', { toHour: 7.5 }, 'toHour'],
  ['until hour 0', { toHour: 0 }, 'toHour'],
  ['a word for a number', { toHour: 'tolv' }, 'toHour'],
  ['somebody else’s name', { person: 'mette' }, 'person'],
])('%s is refused, and nothing is stored', async (_, own, field) => {
  const reply = await here.as('ali').send('POST', '/api/jobs/savePreference', { ...wish, ...own });
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  expect(JSON.stringify(reply.refusal?.details)).toContain(field);
  expect(await stored('ali')).toEqual([]);
});

test('from and to the same hour is no time at all, and the answer says what to do', async () => {
  const reply = await here.as('ali').action('savePreference', { ...wish, fromHour: 8, toHour: 8 });
  expect([reply.status, reply.refusal?.code]).toEqual([422, 'hoursInvalid']);
  expect(reply.refusal?.next).toContain('to forskellige klokkeslæt');
  expect(await stored('ali')).toEqual([]);
});

test('everybody starts with the municipality’s hours, and they follow its settings until one chooses', async () => {
  const mette = here.as('mette');
  expect((await mette.view('reminders')).answer.preference).toEqual({
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    fromHour: 7,
    toHour: 17,
    holidays: false,
    chosen: false,
  });
  await here.as('eva').action('saveSetting', { setting: 'tellFromHour', value: '9', seen: 0 });
  expect((await mette.view('reminders')).answer.preference).toMatchObject({ fromHour: 9, toHour: 17 });
});

test('a night nurse chooses from 22 to 6 on her own days, and it stands in SharePoint in her name, without an audit entry', async () => {
  const lone = here.as('lone');
  const { answer } = await lone.action('savePreference', wish);
  expect(answer).toEqual({ days: ['mon', 'fri'], fromHour: 22, toHour: 6, holidays: false, chosen: true });
  expect((await lone.view('reminders')).answer.preference).toEqual(answer);
  const id = await lone.id();
  expect(await stored('lone')).toMatchObject([{ key: `person:${id}`, actor: id, person: id, days: ['mon', 'fri'] }]);
  const entries = await rowsOf(here, 'auditEntry');
  expect(entries.filter(({ actor }) => actor === id)).toEqual([]);
});

test('saying the same again, twice at once, writes nothing and gives the same answer', async () => {
  const before = await stored('lone');
  const again = await Promise.all([1, 2].map(() => here.as('lone').action('savePreference', wish)));
  expect(again.map(({ status }) => status)).toEqual([200, 200]);
  expect(await stored('lone')).toEqual(before);
});

test('a double click at once, the first time and later, leaves one row', async () => {
  const karen = here.as('karen');
  for (const toHour of [12, 13]) {
    const both = await Promise.all([1, 2].map(() => karen.action('savePreference', { ...wish, fromHour: 8, toHour })));
    expect(both.map(({ refusal, status }) => refusal?.code ?? status)).toEqual([200, 200]);
    expect(await stored('karen')).toMatchObject([{ fromHour: 8, toHour }]);
  }
});

test('a write whose answer is lost on the way is settled', async () => {
  here.standin.faults.add({ route: 'POST .*(items|batch)$', status: 504, afterWrite: true, times: 1 });
  const reply = await here.as('petra').action('savePreference', wish);
  expect(reply.refusal?.code ?? reply.status).toBe(200);
  expect(await stored('petra')).toHaveLength(1);
});

test('nobody meets anybody else’s wishes: the view is always the reader’s own', async () => {
  expect((await here.as('dina').view('reminders')).answer.preference.chosen).toBe(false);
});

async function stored(who: Who) {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'preference')).filter(({ person }) => person === id);
}
