import { afterAll, beforeAll, expect, test } from 'vitest';
import { secondsBetween } from '../../src/core/dates.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

const reading = { rule: 'r01', version: '1.0' } as const;
const confirmed = { ...reading, language: 'da' } as const;

strangersAreRefused(() => here, 'withdrawConfirmation', 'lone', reading);

test('input without a version is refused, naming the field', async () => {
  const reply = await here.as('lone').send('POST', '/api/jobs/withdrawConfirmation', { rule: 'r01' });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'version' } });
});

test('what was never confirmed cannot be withdrawn', async () => {
  const reply = await here.as('lone').action('withdrawConfirmation', reading);
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'notConfirmed']);
});

test('INV7: nobody can withdraw for somebody else, not even their manager', async () => {
  await here.as('ali').action('confirmReading', confirmed);
  const reply = await here.as('mette').action('withdrawConfirmation', reading);
  expect(reply.refusal?.code).toBe('notConfirmed');
  expect((await rowOf('ali'))?.withdrawnAt).toBeUndefined();
});

test('within ten seconds the reader takes it back: the row stays, marked, and the rule is owed again', async () => {
  const lone = here.as('lone');
  const { confirmedAt, undoUntil } = (await lone.action('confirmReading', confirmed)).answer;
  expect(secondsBetween(confirmedAt, undoUntil ?? '')).toBe(10);
  const { answer } = await lone.action('withdrawConfirmation', reading);

  expect(answer.withdrawnAt).toBeDefined();
  expect(answer.undoUntil).toBeUndefined();
  expect((await lone.view('start', {})).answer.owed.map(({ rule }) => rule)).toContain('r01');
  expect((await lone.view('receipts', {})).answer.receipts).toMatchObject([
    { rule: 'r01', withdrawnAt: answer.withdrawnAt },
  ]);
});

test('withdrawing again gives the same answer', async () => {
  const lone = here.as('lone');
  const first = (await rowOf('lone'))?.withdrawnAt;
  expect((await lone.action('withdrawConfirmation', reading)).answer.withdrawnAt).toBe(first);
});

test('confirming again clears the withdrawal in the same row, and SharePoint keeps every version', async () => {
  const lone = here.as('lone');
  const { answer, marks } = await lone.action('confirmReading', confirmed);

  expect(answer.withdrawnAt).toBeUndefined();
  expect(marks).toMatchObject([{ version: 3 }]);
  expect((await lone.view('start', {})).answer.owed.map(({ rule }) => rule)).not.toContain('r01');
  expect((await rowOf('lone'))?.withdrawnAt).toBeUndefined();
});

test('confirm, withdraw and confirm again on three different servers: each knows what the others did', async () => {
  const [a, b, c] = here.servers.map(({ url }) => url);
  const e1 = here.as('e1');
  await e1.on(a ?? '').action('confirmReading', confirmed);
  expect((await e1.on(b ?? '').action('withdrawConfirmation', reading)).answer.withdrawnAt).toBeDefined();
  expect((await e1.on(c ?? '').view('start', {})).answer.owed.map(({ rule }) => rule)).toContain('r01');
  expect((await e1.on(c ?? '').action('confirmReading', confirmed)).answer.withdrawnAt).toBeUndefined();
  expect((await e1.on(a ?? '').view('start', {})).answer.owed.map(({ rule }) => rule)).not.toContain('r01');
});

test('a double click at once on Fortryd withdraws once and gives both clicks the same answer', async () => {
  const e2 = here.as('e2');
  await e2.action('confirmReading', confirmed);
  const both = await Promise.all([
    e2.action('withdrawConfirmation', reading),
    e2.action('withdrawConfirmation', reading),
  ]);

  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
});

test('a double click at once on confirming again after a withdrawal gives both clicks the same answer', async () => {
  const e2 = here.as('e2');
  const both = await Promise.all([e2.action('confirmReading', confirmed), e2.action('confirmReading', confirmed)]);

  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
});

test('two clicks on Fortryd on two servers, a second apart, withdraw once and get the same answer', async () => {
  const e6 = here.as('e6');
  await e6.action('confirmReading', confirmed);
  // Both have read the row before either writes, and the clock of the second has gone on.
  here.standin.faults.add({ route: '(PATCH .*fields|POST .*batch)$', latencyMs: 1_500, times: 2 });
  const first = e6.on(here.servers[0]?.url ?? '').action('withdrawConfirmation', reading);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const second = e6.on(here.servers[1]?.url ?? '').action('withdrawConfirmation', reading);
  const both = await Promise.all([first, second]);

  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
});

test('a withdrawal whose answer is lost on the way is settled', async () => {
  const e3 = here.as('e3');
  await e3.action('confirmReading', confirmed);
  here.standin.faults.add({ route: '(PATCH .*fields|POST .*batch)$', status: 504, afterWrite: true, times: 1 });
  const reply = await e3.action('withdrawConfirmation', reading);

  expect(reply.refusal?.code ?? reply.status).toBe(200);
  expect((await rowOf('e3'))?.withdrawnAt).toBe(reply.answer.withdrawnAt);
});

test('after ten seconds and what a slow line may take it is too late, and the confirmation stands', async () => {
  await here.as('e4').action('confirmReading', confirmed);
  await here.clock.move('+1m');
  const reply = await here.as('e4').action('withdrawConfirmation', reading);

  expect([reply.status, reply.refusal?.code]).toEqual([409, 'withdrawalTooLate']);
  expect((await rowOf('e4'))?.withdrawnAt).toBeUndefined();
});

test('Fortryd works across midnight on New Year’s Eve, when the round turns', async () => {
  await here.clock.move('2026-12-31T23:59:55');
  const e7 = here.as('e7');
  const yearly = { rule: 'r02', version: '1.0' };
  expect((await e7.action('confirmReading', { ...yearly, language: 'da' })).answer.round).toBe('2026');
  await here.clock.move('2027-01-01T00:00:03');
  expect((await e7.action('withdrawConfirmation', yearly)).answer).toMatchObject({
    round: '2026',
    withdrawnAt: expect.any(String),
  });
});

test('INV16: the audit list has the confirmation, the withdrawal and the second confirmation', async () => {
  const id = await here.as('e1').id();
  const own = async () => (await rowsOf(here, 'auditEntry')).filter(({ actor }) => actor === id);
  await until(async () => (await own()).length === 3);
  expect((await own()).map(({ action, version }) => `${version} ${action}`).sort()).toEqual([
    '1 confirmReading',
    '2 withdrawConfirmation',
    '3 confirmReading',
  ]);
});

async function rowOf(who: Who) {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'confirmation')).find(({ person }) => person === id);
}
