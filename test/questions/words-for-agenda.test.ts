import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { nameOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf } from './asked.ts';

let here: World;
const wish = asking({ text: 'Må jeg skrive til en datter på sms om hendes mors medicin?' });
const key = keyOf(wish);
beforeAll(async () => {
  here = await world();
  await here.as('lone').action('askQuestion', wish);
  await until(async () => (await reviews()).choices.questions.length === 1);
});
afterAll(() => here.close());

const reviews = async () => (await here.as('mette').view('reviews', {})).answer;
const mine = async () => (await here.as('lone').view('questions', {})).answer.mine.find((one) => one.key === key);
const points = [
  { kind: 'question' as const, text: wish.text, minutes: 4 },
  { kind: 'privateData' as const, minutes: 2 },
];
const save = async () =>
  here.as('mette').action('saveAgenda', { number: '2026-1', seen: (await reviews()).agenda.seen, points });
const say = (yes: boolean) => here.as('lone').action('answerForAgenda', { key, yes });

strangersAreRefused(() => here, 'askForAgenda', 'mette', { key: 'question:x' });
strangersAreRefused(() => here, 'answerForAgenda', 'lone', { key: 'question:x', yes: true });

test.each([
  ['askForAgenda', 'mette', {}],
  ['answerForAgenda', 'lone', { key }],
  ['answerForAgenda', 'lone', { key, yes: 'ja' }],
] as const)('%s by %s with %j is refused', async (name, who, body) => {
  expect((await here.as(who).send('POST', `/api/jobs/${name}`, body)).refusal?.code).toBe('badInput');
});

test('only the manager it was put to asks, and only whoever asked answers, once they have been asked', async () => {
  expect((await here.as('lone').action('askForAgenda', { key })).refusal?.code).toBe('notAllowed');
  expect((await here.as('karen').action('askForAgenda', { key })).refusal?.code).toBe('unknownQuestion');
  expect((await say(true)).refusal?.code).toBe('unknownQuestion');
});

test('S86: until there is a yes the words cannot be put on the agenda', async () => {
  expect((await save()).refusal).toMatchObject({ code: 'reviewInvalid', details: { faults: ['noYes'] } });
  const [one, two] = await Promise.all([1, 2].map(() => here.as('mette').action('askForAgenda', { key })));
  expect([one?.status, two?.status]).toEqual([200, 200]);
  expect((await here.as('mette').action('askForAgenda', { key })).answer).toEqual(one?.answer);
  expect(one?.answer.agenda).toBe('asked');
  expect((await save()).refusal?.code).toBe('reviewInvalid');
});

test('whoever asked is told once, with nothing of what the question says', async () => {
  const told = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'words');
  await until(async () => (await told()).length > 0);
  expect(await told()).toMatchObject([{ person: await here.as('lone').id() }]);
  expect(JSON.stringify(await told())).not.toContain(wish.nonce);
  expect((await mine())?.agenda).toBe('asked');
  expect((await here.as('ali').action('answerForAgenda', { key, yes: true })).refusal?.code).toBe('unknownQuestion');
});

test('S86: after a yes they may, a repeat is the same, and the name of whoever asked is nowhere on it', async () => {
  const replies = await Promise.all([say(true), say(true)]);
  expect(replies.map(({ answer }) => answer.agenda)).toEqual(['yes', 'yes']);
  await until(async () => (await reviews()).choices.questions[0]?.state === 'yes');
  expect((await save()).status).toBe(200);
  const rows = JSON.stringify(await rowsOf(here, 'review'));
  for (const hidden of [nameOf('lone'), await here.as('lone').id(), wish.nonce]) expect(rows).not.toContain(hidden);
  const named = [{ kind: 'question' as const, text: `${nameOf('lone')} har spurgt`, minutes: 4 }, ...points.slice(1)];
  const { seen } = (await reviews()).agenda;
  const reply = await here.as('mette').action('saveAgenda', { number: '2026-1', seen, points: named });
  expect(reply.refusal).toMatchObject({ details: { faults: ['namesAsker'] } });
});

test('a yes taken back takes the words off; the meeting is held without them', async () => {
  expect((await say(false)).answer.agenda).toBe('no');
  await until(async () => (await reviews()).agenda.leftOut === true);
  expect((await reviews()).agenda.points.map(({ kind }) => kind)).toEqual(['privateData']);
  expect((await here.as('mette').action('askForAgenda', { key })).answer.agenda).toBe('no');
  const { number, seen } = (await reviews()).agenda;
  const minutes = { agreed: '', doubts: '', next: '' };
  const held = { number, seen, on: '2026-12-01', attended: { by: 'number', count: 9 }, minutes } as const;
  const reply = await here.as('mette').action('holdReview', held);
  expect(reply.status).toBe(200);
  expect((await rowsOf(here, 'review'))[0]?.points).not.toContain(wish.text);
  await here.as('mette').action('undoReview', { number, seen: reply.answer.seen });
});

test('when the meeting has been held with them, the yes has been used', async () => {
  await say(true);
  await until(async () => (await reviews()).choices.questions[0]?.state === 'yes');
  const { seen } = (await save()).answer;
  const minutes = { agreed: '', doubts: '', next: '' };
  const held = { number: '2026-1', seen, on: '2026-12-01', attended: { by: 'number', count: 9 }, minutes } as const;
  await here.as('mette').action('holdReview', held);
  await until(async () => (await reviews()).records.length === 1);
  expect((await say(false)).refusal?.code).toBe('wordsUsed');
  expect((await rowsOf(here, 'review'))[0]?.points).toContain(wish.text);
});
