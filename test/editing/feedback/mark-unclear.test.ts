import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/features/editing/feedback/passage.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
let passage: string;
beforeAll(async () => {
  here = await world();
  const { text } = (await here.as('lone').view('rule', { rule: 'r06' })).answer;
  passage = [...passagesOf({ textDa: text }).keys()][0] ?? '';
});
afterAll(() => here.close());

const none = '0'.repeat(64);
const place = { rule: 'r06', version: '3.0' };
const mark = (who: Who, own: object = {}) => here.as(who).action('markUnclear', { ...place, passage, ...own });
const takeBack = (who: Who, own: object = {}) => here.as(who).action('withdrawUnclear', { ...place, passage, ...own });
const rows = () => rowsOf(here, 'unclear');
const seen = async (who: Who) => (await here.as(who).view('unclear', place)).answer.marks;

describe('marking', () => strangersAreRefused(() => here, 'markUnclear', 'lone', { ...place, passage: none }));
describe('taking back', () => strangersAreRefused(() => here, 'withdrawUnclear', 'lone', { ...place, passage: none }));

test.each([
  {},
  { ...place, passage: 'x' },
  { ...place, passage: none, why: 'x'.repeat(201) },
  { ...place, passage: none, person: 'x' },
])('%j is refused', async (body) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/markUnclear', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('only a passage of the version in force can be marked', async () => {
  expect((await mark('lone', { passage: none })).refusal?.code).toBe('unknownPassage');
  expect((await mark('lone', { rule: 'r99' })).refusal?.code).toBe('unknownRule');
  expect((await mark('lone', { version: '2.0' })).refusal).toMatchObject({
    code: 'ruleReplaced',
    details: { inForce: '3.0' },
  });
  expect((await mark('lone', { version: '3.1' })).refusal?.code).toBe('ruleNotInForce');
  expect((await takeBack('lone')).refusal?.code).toBe('unknownPassage');
  expect(await rows()).toEqual([]);
});

test('S64, S84: one press, however often, is one record; a line written afterwards is added, free of CPR numbers', async () => {
  const [one, other] = await Promise.all([mark('lone'), mark('lone')]);
  expect([one?.status, other?.status]).toEqual([200, 200]);
  expect(await rows()).toHaveLength(1);
  const said = await mark('lone', { why: 'Hvem er 311236-4321?' });
  expect(said.answer).toMatchObject({ why: 'Hvem er 3112••-••••?', masked: ['3112••-••••'], withdrawn: false });
  expect(await rows()).toMatchObject([
    { rule: 'r06', version: '3.0', why: 'Hvem er 3112••-••••?', person: await here.as('lone').id() },
  ]);
  // The same press again takes nothing away.
  expect((await mark('lone')).answer.why).toBe('Hvem er 3112••-••••?');
});

test('the reader sees the own mark and nobody else’s; a councillor may mark too', async () => {
  await until(async () => (await seen('lone')).length === 1);
  expect(await seen('lone')).toEqual([{ passage, why: 'Hvem er 3112••-••••?' }]);
  expect((await mark('inge')).status).toBe(200);
  await until(async () => (await seen('inge')).length === 1);
  expect(await seen('inge')).toEqual([{ passage }]);
  expect(await seen('mette')).toEqual([]);
});

test('*Fortryd* takes it back, twice is once, and marking again brings it back', async () => {
  const [one, other] = await Promise.all([takeBack('lone'), takeBack('lone')]);
  expect([one?.answer.withdrawn, other?.answer.withdrawn]).toEqual([true, true]);
  await until(async () => (await seen('lone')).length === 0);
  expect((await mark('lone')).answer).toMatchObject({ withdrawn: false, why: 'Hvem er 3112••-••••?' });
  expect(await rows()).toHaveLength(2);
});

test('INV16: every step is written down, the repeats are not', async () => {
  const key = `unclear:r06:3.0:${passage}:${await here.as('lone').id()}`.toLowerCase();
  await until(async () => {
    const steps = (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key).map(({ action }) => action);
    return steps.filter((one) => one === 'markUnclear').length === 3 && steps.includes('withdrawUnclear');
  });
});

test('G8: whoever marked stands on the page about oneself', async () => {
  const list = (await here.as('lone').view('aboutMe', {})).answer.lists.find(({ name }) => name === 'Uklare steder');
  expect(list).toMatchObject({ count: 1, readers: ['dpo'] });
});
