import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { passagesOf } from '../../../src/features/editing/feedback/passage.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { readable } from '../../readable.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { accessAs, nameOf, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
let passage: string;
beforeAll(async () => {
  here = await world();
  const { text } = (await here.as('lone').view('rule', { rule: 'r06' })).answer;
  passage = [...passagesOf({ textDa: text }).keys()][0] ?? '';
  for (const who of ['lone', 'ali', 'e1'] as const) {
    const why = who === 'lone' ? 'Hvilken adresse?' : undefined;
    await here.as(who).action('markUnclear', { ...place, passage, ...(why && { why }) });
  }
  const ask = { nonce: crypto.randomUUID(), ...place, to: 'manager', text: 'Må jeg skrive sms?' } as const;
  await here.as('lone').action('askQuestion', ask);
});
afterAll(() => here.close());

const place = { rule: 'r06', version: '3.0' } as const;
const seenAt = '2026-12-01T12:00:00Z';
const because = { outcome: 'noChange', because: 'Det står i næste afsnit' } as const;
const settle = (who: Who, own: Partial<ActionInput<'settleLearning'>> = {}) =>
  here.as(who).action('settleLearning', { ...place, seenAt, dealing: because, ...own });
const page = async (who: Who) => (await here.as(who).view('learning', {})).answer;
const doubted = async (who: Who = 'eva') => (await page(who)).rules.find(({ rule }) => rule === 'r06');

describe('settling', () =>
  strangersAreRefused(() => here, 'settleLearning', 'eva', { ...place, seenAt, dealing: because }));
describe('reopening', () => strangersAreRefused(() => here, 'reopenLearning', 'eva', place));
describe('taking up', () => strangersAreRefused(() => here, 'takeUpDoubt', 'eva', place));

test.each([
  {},
  { ...place, seenAt, dealing: { outcome: 'noChange', because: '…' } },
  { ...place, seenAt, dealing: { outcome: 'måske' } },
])('%j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/settleLearning', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('S64: those who write the rules see counts and lines per passage with its own words, and nobody’s name', async () => {
  await until(async () => (await doubted())?.passages[0]?.count === 3 && (await doubted())?.questions.open === 1);
  const shown = await doubted();
  expect(shown).toMatchObject({
    ...{ version: '3.0', title: 'Send sikkert', questions: { open: 1, overdue: 0, answered: 0 }, quotes: [] },
    passages: [{ passage, text: 'Tekst til r06 3.0', count: 3, lines: ['Hvilken adresse?'] }],
    taken: false,
  });
  const answer = JSON.stringify(await page('eva'));
  for (const who of ['lone', 'ali', 'e1'] as const) {
    expect(answer).not.toContain(nameOf(who));
    expect(answer).not.toContain(await here.as(who).id());
  }
  // The question was put to a manager: its words are nobody's here without a yes.
  expect(answer).not.toContain('Må jeg skrive sms');
});

test('managers and employees do not open the page; the DBR and auditors look and settle nothing', async () => {
  for (const who of ['mette', 'karen', 'lone', 'aksel'] as const) {
    expect((await here.as(who).view('learning', {})).refusal?.code).toBe('notAllowed');
  }
  for (const who of ['dina', 'dorte', 'rene'] as const) {
    expect((await page(who)).maySettle).toBe(false);
    expect((await settle(who)).refusal?.code).toBe('notAllowed');
  }
});

test('with the asker’s yes to words at a meeting the words are on the list for it', async () => {
  const { key } = (await here.as('lone').view('questions', {})).answer.mine[0] ?? { key: '' };
  await here.as('mette').action('askForAgenda', { key });
  await here.as('lone').action('answerForAgenda', { key, yes: true });
  await until(async () => (await doubted())?.quotes.includes('Må jeg skrive sms?') === true);
});

test.each([
  [{ version: '2.0' }, 'unknownRule'],
  [{ rule: 'r99' }, 'unknownRule'],
  [{ passage: '0'.repeat(64) }, 'unknownPassage'],
  [{ dealing: { outcome: 'newVersion', inVersion: '9.9' } }, 'unknownRule'],
] as const)('settling %j is refused: %s', async (own, code) => {
  expect((await settle('eva', own)).refusal?.code).toBe(code);
});

test('S117: what is dealt with leaves the list, once however often it is pressed, and comes back when undone', async () => {
  const [one, other] = await Promise.all([settle('eva', { passage }), settle('eva', { passage })]);
  expect(one?.answer).toEqual(other?.answer);
  expect((await settle('eva', { passage })).answer).toEqual(one?.answer);
  await settle('eva', { dealing: { outcome: 'newVersion', inVersion: '3.1' } });
  await until(async () => (await doubted()) === undefined);
  const settled = (await page('dina')).settled.map(({ inVersion, because: why }) => inVersion ?? why);
  expect(settled.sort()).toEqual(['3.1', 'Det står i næste afsnit']);
  expect(await rowsOf(here, 'learnt')).toHaveLength(2);
  const undone = await here.as('eva').action('reopenLearning', { ...place, passage });
  expect((await here.as('eva').action('reopenLearning', { ...place, passage })).answer).toEqual(undone.answer);
  await until(async () => (await doubted())?.passages.length === 1);
  const nothing = await here.as('eva').action('reopenLearning', { rule: 'r01', version: '1.0' });
  expect(nothing.refusal?.code).toBe('unknownPassage');
});

test('INV15: a reason is kept free of CPR numbers', async () => {
  await settle('eva', { passage, dealing: { outcome: 'noChange', because: 'Se 311236-4321' } });
  expect(readable(await rowsOf(here, 'learnt'))).not.toContain('4321');
});

test('S117: a doubt taken up is one task, twice or not, and says so on the page', async () => {
  await here.as('eva').action('reopenLearning', { ...place, passage });
  const [one, other] = await Promise.all([
    here.as('eva').action('takeUpDoubt', place),
    here.as('eva').action('takeUpDoubt', place),
  ]);
  expect(one?.answer).toEqual(other?.answer);
  expect((await here.as('eva').action('takeUpDoubt', { rule: 'r06', version: '2.0' })).refusal?.code).toBe(
    'unknownRule',
  );
  await until(async () => (await doubted())?.taken === true);
  const { tasks } = (await here.as('aksel').view('upkeep', {})).answer;
  expect(tasks.find(({ cause }) => cause === 'unclear')).toMatchObject({
    subject: 'r06',
    state: 'open',
    due: '2027-01-30',
  });
});

test('S117: what readers doubt after it was found right is taken up again', async () => {
  const task = async () => (await rowsOf(here, 'upkeepTask')).find(({ cause }) => cause === 'unclear');
  const key = (await task())?.key ?? '';
  const right = { outcome: 'nothingToChange', because: 'Den er rigtig' } as const;
  expect((await here.as('eva').action('settleUpkeep', { key, seen: 1, ...right })).refusal).toBeUndefined();
  await until(async () => (await doubted())?.taken === false);
  const both = await Promise.all([
    here.as('eva').action('takeUpDoubt', place),
    here.as('eva').action('takeUpDoubt', place),
  ]);
  expect(both.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
  expect(await task()).toMatchObject({ state: 'open', due: '2027-01-30' });
  await until(async () => (await doubted())?.taken === true);
});

test('of a rule few read, not even the number is told', async () => {
  const few = passagesOf({ textDa: 'Tekst til r20 1.0' }).keys().next().value ?? '';
  for (const who of ['mette', 'karen'] as const) {
    await here.as(who).action('markUnclear', { rule: 'r20', version: '1.0', passage: few, why: 'Hvad mener I?' });
  }
  await until(async () => (await page('eva')).rules.some(({ rule }) => rule === 'r20'));
  const shown = (await page('eva')).rules.find(({ rule }) => rule === 'r20');
  expect(shown).toMatchObject({ tellable: 'nothing', need: 1, passages: [{ count: 1, lines: [] }] });
});

test('what somebody has typed into the list closes nobody’s page', async () => {
  const product = await accessAs(here.standin, productApp);
  const row = { key: 'unclear:x', actor: 'x', at: seenAt, rule: 'r06', version: 'ni', words: '', markedAt: seenAt };
  await store(product, 'unclear', { ...row, passage: 'x', person: 'x' });
  await until(async () => (await rowsOf(here, 'unclear')).length === 6);
  expect((await here.as('eva').view('learning', {})).status).toBe(200);
});
