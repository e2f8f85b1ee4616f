import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { askedExemption } from './asked-exemption.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const nonce = '00000000-0000-4000-8000-0000000000f1';
const key = `exemption:${nonce}`;
const row = async () => (await rowsOf(here, 'exemption')).find((one) => one.key === key);
const atTheRule = async () =>
  (await here.as('lone').view('rule', { rule: 'r06' })).answer.exemptions.map((one) => one.key);

/** Every warning so far: how many days before, to whom, and what became of it. */
async function warned(): Promise<string> {
  const [asker, director] = await Promise.all([here.as('mette').id(), here.as('ditte').id()]);
  const names: Record<string, string> = { [asker]: 'asker', [director]: 'director' };
  const notifications = (await rowsOf(here, 'notification')).filter(({ what }) => what === 'exemptionExpires');
  const said = notifications.map(
    (one) => `${/exemption-(\d+)-/.exec(one.key)?.[1]} ${names[one.person] ?? one.person} ${one.state}`,
  );
  return said.sort().join(', ');
}

test('S67: thirty days before the end whoever asked is told once, and the row says that it expires soon', async () => {
  const asked = await here.as('mette').action('askExemption', askedExemption(nonce, { until: '2027-01-08' }));
  const said = { key, reason: 'Lav risiko' };
  const first = await here
    .as('dina')
    .action('assessExemption', { ...said, seen: asked.answer.row, advice: 'recommends' });
  await here.as('ditte').action('decideExemption', { ...said, seen: first.answer.row, decision: 'granted' });
  const decided = await row();
  expect(decided).toMatchObject({ state: 'granted', expiry: 'later' });

  await here.clock.move('2026-12-09T09:00');
  await here.tick();
  await until(async () => (await warned()) === '30 asker sent');
  await until(async () => (await row())?.expiry === 'soon');
  // That a day has come is nobody’s doing.
  expect(await row()).toMatchObject({ actor: decided?.actor, at: decided?.at, deed: 'decided' });
});

test('S67: on the last day but one the director is told too', async () => {
  await here.clock.move('2027-01-07T09:00');
  await here.tick();
  await until(async () => (await warned()) === '1 asker sent, 1 director sent, 30 asker sent');
});

test('S67: it is over by the date alone, before any night’s work has seen it', async () => {
  expect(await atTheRule()).toEqual([key]);
  await here.clock.move('2027-01-09T00:05');
  expect(await atTheRule()).toEqual([]);
  const { exemptions } = (await here.as('rene').view('exemptions', { over: 'yes' })).answer;
  expect(exemptions.find((one) => one.key === key)).toMatchObject({ state: 'expired', expiry: 'past' });
  expect((await row())?.state).toBe('granted');
  await here.clock.move('2027-01-09T09:00');
  await here.tick();
  await until(async () => (await row())?.state === 'expired');
});
