import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Notification } from '../../../src/features/delivery/records.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const server = () => here.servers[0]?.inside?.context;
const notifications = async (who: Who): Promise<Notification[]> => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'notification'))
    .filter(({ person }) => person === id)
    .sort((a, b) => a.at.localeCompare(b.at));
};
const inBrief = async (who: Who) =>
  (await notifications(who)).map(({ what, state, count }) => `${what} ${state} ${count}`);
const hour = async (local: string) => {
  await here.clock.move(local);
  await server()?.schedule.tick();
};

/** What stands under the bell in Teams. */
async function bell(who: Who): Promise<string[]> {
  const answer = await fetch(`${here.standin.url}/_standin/activity?person=${await here.as(who).id()}`);
  return ((await answer.json()) as { items: { text: string }[] }).items.map(({ text }) => text);
}

test('at eight on a Tuesday everybody who owes something gets one digest, and whoever owes nothing gets none', async () => {
  for (const rule of ['r01', 'r02']) {
    await here.as('ali').action('confirmReading', { rule, version: '1.0', language: 'da' });
  }
  await here.as('ali').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  await server()?.schedule.tick();
  await hour('2026-12-01T09:00');

  expect(await inBrief('lone')).toEqual(['reading sent 3']);
  expect(await bell('lone')).toEqual(['3 regler venter på dig']);
  expect(await inBrief('nils')).toEqual([]);
  expect(await inBrief('olga')).toEqual([]);
  const { answer } = await here.as('lone').view('reminders');
  expect(answer).toMatchObject({ perWeek: 2, toldThisWeek: 1, told: [{ what: 'reading', state: 'sent', count: 3 }] });
});

test('nobody but the person meets their own list of what was told', async () => {
  expect((await here.as('nils').view('reminders')).answer.told).toEqual([]);
});

test('Mind mig om det i morgen: peace for the rest of the day, then one reminder in the morning', async () => {
  await here.as('karen').action('remindTomorrow', { on: true });
  await hour('2026-12-01T16:00');
  expect(await notifications('karen')).toHaveLength(1);
  await hour('2026-12-02T07:00');
  expect((await inBrief('karen')).at(-1)).toBe('asked sent 4');
  expect(await bell('karen')).toHaveLength(2);
});

test('at night nothing is done and no run is claimed, until somebody has chosen the night', async () => {
  const runs = async () => (await rowsOf(here, 'run')).filter(({ period }) => period === '2026-12-03t03');
  await hour('2026-12-03T03:00');
  expect(await runs()).toEqual([]);
  await here.as('petra').action('savePreference', { days: ['wed'], fromHour: 22, toHour: 6, holidays: false });
  await server()?.schedule.tick();
  expect(await runs()).toMatchObject([{ state: 'done' }]);
  expect((await notifications('petra')).at(-1)).toMatchObject({
    what: 'reminder',
    sentAt: expect.stringMatching(/^2026-12-03T02/),
  });
});

test('dosage: a week gives two digests, the weekend none, and the new week begins anew', async () => {
  for (const morning of ['2026-12-03T08:00', '2026-12-04T08:00', '2026-12-05T10:00']) await hour(morning);
  expect(await inBrief('lone')).toEqual(['reading sent 3', 'reminder sent 3']);
  expect(await bell('lone')).toHaveLength(2);
  await hour('2026-12-10T08:00');
  expect(await inBrief('lone')).toEqual(['reading sent 3', 'reminder sent 3', 'reminder sent 3']);
});

test('whoever does not have the app is written down as not reached, with Microsoft’s code, and the others get theirs', async () => {
  const id = await here.as('sune').id();
  await fetch(`${here.standin.url}/_standin/apps`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: id, installed: false }),
  });
  await hour('2026-12-15T08:00');
  expect((await notifications('sune')).at(-1)).toMatchObject({ what: 'reading', state: 'failed', fault: 'Forbidden' });
  expect((await notifications('lone')).at(-1)).toMatchObject({ what: 'reading', state: 'sent' });
});

test('a question told at night waits for the morning, and is told once', async () => {
  await here.clock.move('2026-12-15T23:10');
  const person = await here.as('mette').id();
  const before = (await bell('mette')).length;
  const notification: Notification = {
    key: `tell:${person}:answer-abc`,
    actor: 'system',
    at: '2026-12-15T22:10:00Z',
    what: 'answer',
    count: 1,
    channel: 'feed',
    state: 'planned',
    week: '2026-w51',
    person,
  };
  server()?.ports.followUps.tell(notification);
  await server()?.background.settled();
  expect((await notifications('mette')).at(-1)).toMatchObject({ state: 'planned' });

  await hour('2026-12-16T07:00');
  await hour('2026-12-16T08:00');
  server()?.ports.followUps.tell(notification);
  await server()?.background.settled();
  expect((await notifications('mette')).find(({ what }) => what === 'answer')).toMatchObject({ state: 'sent' });
  const answers = (await bell('mette'))
    .slice(0, (await bell('mette')).length - before)
    .filter((text) => /Der er svar/.test(text));
  expect(answers).toHaveLength(1);
});

test('in the daytime an answer is told at once', async () => {
  await here.clock.move('2026-12-16T10:00');
  const person = await here.as('dagny').id();
  server()?.ports.followUps.tell({
    key: `tell:${person}:answer-def`,
    actor: 'system',
    at: '2026-12-16T09:00:00Z',
    what: 'answer',
    count: 1,
    channel: 'feed',
    state: 'planned',
    week: '2026-w51',
    person,
  });
  await until(async () => (await bell('dagny'))[0]?.startsWith('Der er svar') === true);
});

test('while Teams does not answer, digests wait; read meanwhile, they are dropped; the rest go out when it answers', async () => {
  here.standin.faults.add({ route: 'POST .*endActivityNotification', status: 503 });
  const seen = (await bell('aksel')).length;
  await hour('2026-12-21T08:00');
  expect((await notifications('aksel')).at(-1)).toMatchObject({ state: 'planned', fault: expect.any(String) });
  here.standin.faults.clear();
  for (const [rule, version] of [
    ['r01', '1.0'],
    ['r02', '1.0'],
    ['r06', '3.1'],
  ] as const) {
    await here.as('ditte').action('confirmReading', { rule, version, language: 'da' });
  }
  await hour('2026-12-21T09:00');
  expect((await notifications('aksel')).at(-1)).toMatchObject({ state: 'sent', what: expect.any(String) });
  expect(await bell('aksel')).toHaveLength(seen + 1);
  expect((await notifications('ditte')).at(-1)).toMatchObject({ state: 'dropped' });
});

test('Christmas and New Year are quiet', async () => {
  const count = (await rowsOf(here, 'notification')).length;
  for (const day of ['24', '25', '26', '27', '31']) await hour(`2026-12-${day}T10:00`);
  await hour('2027-01-01T10:00');
  expect((await rowsOf(here, 'notification')).length).toBe(count);
});

test('whoever was refused the last time is asked alone, so that the others’ request is not refused for their sake', async () => {
  const requestsFor = () =>
    (here.servers[0]?.log ?? [])
      .map((line) => JSON.parse(line) as { msg: string; people?: number; requests?: number })
      .filter(({ msg }) => msg === 'told');
  const before = requestsFor().length;
  await hour('2027-01-05T08:00');
  expect((await notifications('sune')).at(-1)).toMatchObject({
    at: expect.stringMatching(/^2027-01-05/),
    state: 'failed',
  });
  const sent = requestsFor().slice(before);
  expect(sent.some(({ people = 0 }) => people > 1)).toBe(true);
  expect(sent.filter(({ requests }) => requests !== 1)).toEqual([]);
});
