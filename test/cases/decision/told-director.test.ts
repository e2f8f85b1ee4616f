import { afterAll, beforeAll, expect, test } from 'vitest';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { rowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const report = async () => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
};

test('what a case lacks stands on its row from the report on, not from the first change', async () => {
  const { key } = await report();
  const row = (await rowsOf(here, 'incident')).find((one) => one.key === key);
  expect(row?.missing).toEqual(expect.arrayContaining(['risk', 'art33', 'art34', 'cause', 'journal']));
});

test('the director is not sent to a DBR who may not open it: where nobody may, the page says whom to name', async () => {
  const { records } = here.servers[0]?.inside?.context.ports ?? {};
  const [deputy] = records?.all(Appointment, { role: 'dpoDeputy' }) ?? [];
  if (!records || !deputy) throw new Error('no deputy');
  const ended = await records.update(Appointment, deputy, { ...deputy.record, to: '2026-11-30' });
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { number } = (await here.as('lone').action('reportIncident', { ...said, concerns: ['dpo'] })).answer;
  const told = async () => (await here.as('aksel').view('decisions', {})).answer.told;
  await until(async () => (await told()).some((one) => one.number === number && one.state === 'nobody'));
  await records.update(Appointment, ended, deputy.record);
  await until(async () => (await told()).some((one) => one.number === number && one.state === 'unassessed'));
});

test('a director who was told of a case finds it on the page the notice leads to, and what is to be decided on Start', async () => {
  const { key, number } = await report();
  await here.clock.move('2026-12-02T10:00');
  await here.tick();
  await until(async () =>
    (await rowsOf(here, 'caseNotification')).some(
      ({ incident, toName }) => incident === key && toName === 'Aksel Ager',
    ),
  );
  const page = async () => (await here.as('aksel').view('decisions', {})).answer;
  await until(async () => (await page()).told.some((one) => one.number === number && one.state === 'unassessed'));
  expect(await thingsOf(here.as('aksel'), 'decideCases')).toEqual([]);
  expect((await here.as('ditte').view('decisions', {})).answer.told).toEqual([]);

  const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  const change = { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why } as const;
  await here.as('dina').action('changeCase', { key, seen, change });
  await until(async () => (await page()).waiting.some((memo) => memo.key === key));
  expect((await page()).told.map((one) => one.number)).not.toContain(number);
  expect(await thingsOf(here.as('aksel'), 'decideCases')).toMatchObject([{ count: 1, clock: 'running' }]);
});
