import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await prepare('mette');
  await prepare('karen');
});
afterAll(() => here.close());

const number = '2026-1';
const points = [
  { kind: 'rule' as const, ref: 'r01', minutes: 4 },
  { kind: 'rule' as const, ref: 'r06', minutes: 4 },
  { kind: 'privateData' as const, minutes: 2 },
];
const prepare = (who: Who) => here.as(who).action('saveAgenda', { number, seen: 0, points });
const open = (who: Who = 'mette', server = 0) => here.as(who, { server }).action('openMeeting', { number });
const codeOf = async (who: Who) => (await open(who)).answer.code;
const checkIn = (who: Who, code: string, isHere = true, server = 0) =>
  here.as(who, { server }).action('checkIn', { code, here: isHere });
const page = async (who: Who, code: string, server = 0) =>
  (await here.as(who, { server }).view('meeting', { code })).answer;
const arrivals = async () => (await here.as('mette').view('arrivals', { number })).answer;
const confirm = async (who: Who, meeting: string | undefined, rule = 'r01', server = 0) => {
  const { version } = (await here.as(who).view('rule', { rule })).answer;
  return here
    .as(who, { server })
    .action('confirmReading', { rule, version, language: 'da', ...(meeting && { meeting }) });
};
const ownRows = async (who: Who) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'confirmation')).filter(({ person }) => person === id);
};

strangersAreRefused(() => here, 'openMeeting', 'mette', { number });
strangersAreRefused(() => here, 'checkIn', 'lone', { code: 'abc234', here: true });

test.each([
  ['openMeeting', { number: 'i dag' }],
  ['openMeeting', { number, code: 'abc234' }],
  ['checkIn', { code: 'ABC 234', here: true }],
  ['checkIn', { code: 'abc234', here: true, person: 'en anden' }],
  ['confirmReading', { rule: 'r01', version: '3.0', language: 'da', how: 'meeting' }],
])('%s with %j is refused', async (name, body) => {
  const reply = await here.as('mette').send('POST', `/api/jobs/${name}`, body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('only whoever leads can open a meeting, and only on an agenda that is saved', async () => {
  expect((await open('lone')).refusal?.code).toBe('notAllowed');
  expect((await here.as('mette').action('openMeeting', { number: '2026-9' })).refusal?.code).toBe('unknownReview');
  expect(await rowsOf(here, 'openMeeting')).toEqual([]);
});

test('the same meeting has one code, whoever presses at once and on whichever server', async () => {
  const both = await Promise.all([open('mette', 0), open('mette', 1)]);
  expect(both[0]?.answer.code).toMatch(/^[a-z0-9]{6}$/);
  expect(both[1]?.answer).toEqual(both[0]?.answer);
  expect(await codeOf('mette')).toBe(both[0]?.answer.code);
  expect(await rowsOf(here, 'openMeeting')).toHaveLength(1);
});

test('INV7: the page has exactly the rules of the agenda the reader owes, and the confirmation is their own', async () => {
  const code = await codeOf('mette');
  expect(await page('lone', code)).toMatchObject({
    state: 'open',
    managerName: 'Mette Madsen',
    here: false,
    rules: [{ rule: 'r01' }, { rule: 'r06' }],
    confirmed: 0,
  });
  expect((await confirm('lone', code, 'r01', 1)).answer).toMatchObject({ how: 'meeting', rule: 'r01' });
  const lone = await here.as('lone').id();
  expect(await ownRows('lone')).toMatchObject([{ rule: 'r01', how: 'meeting', person: lone, actor: lone }]);
  expect(await page('lone', code, 1)).toMatchObject({ rules: [{ rule: 'r06' }], confirmed: 1 });
  // Nobody was put down as present by it.
  expect(await rowsOf(here, 'arrival')).toEqual([]);
});

test('INV7: confirming again, in the tab or at the meeting, makes no second one', async () => {
  const code = await codeOf('mette');
  await confirm('lone', code);
  await Promise.all([confirm('lone', undefined), confirm('lone', code, 'r01', 1)]);
  expect(await ownRows('lone')).toMatchObject([{ rule: 'r01', how: 'meeting' }]);
  await confirm('ali', undefined);
  await confirm('ali', code);
  expect(await ownRows('ali')).toMatchObject([{ rule: 'r01', how: 'tab' }]);
});

test('a rule that is not on the agenda is not confirmed with the code', async () => {
  expect((await confirm('lone', await codeOf('mette'), 'r02')).refusal?.code).toBe('notOnAgenda');
});

test('whoever checks in is a suggestion to the manager: once, on any server, and theirs to take back', async () => {
  const code = await codeOf('mette');
  await Promise.all([checkIn('lone', code), checkIn('lone', code, true, 1)]);
  expect(await rowsOf(here, 'arrival')).toHaveLength(1);
  await until(async () => (await arrivals()).count === 1);
  // Before managers may meet names it is a number (G8).
  expect((await arrivals()).people).toBeUndefined();
  expect((await checkIn('lone', code, false)).answer).toEqual({ here: false });
  expect((await page('lone', code)).state === 'open' && (await arrivals()).count).toBe(0);
  expect((await checkIn('lone', code)).answer).toEqual({ here: true });
  expect(await rowsOf(here, 'arrival')).toHaveLength(1);
  expect(await rowsOf(here, 'presence')).toEqual([]);
});

test('G8: from the day staff have been told of, the manager sees who', async () => {
  await namesFrom(here, '2026-12-01');
  const lone = await here.as('lone').id();
  await until(async () => JSON.stringify((await arrivals()).people) === JSON.stringify([lone]));
});

test('S72, INV4: whoever holds it for the manager has the same code and sees who has come, and nobody else may', async () => {
  const [mette, ali] = await Promise.all([here.as('mette').id(), here.as('ali').id()]);
  const stood = { number, for: mette };
  const code = await codeOf('mette');
  expect((await here.as('ali').action('openMeeting', stood)).refusal?.code).toBe('notAllowed');
  const task = { task: 'holdReview', about: '2026', performer: ali, until: '2026-12-20' } as const;
  expect((await here.as('mette').action('delegateTask', task)).status).toBe(200);
  expect((await here.as('ali').action('openMeeting', stood)).answer.code).toBe(code);
  expect(await rowsOf(here, 'openMeeting')).toHaveLength(1);
  const seen = async (who: Who) => (await here.as(who).view('arrivals', stood)).answer;
  expect(await seen('ali')).toEqual(await arrivals());
  expect((await arrivals()).count).toBe(1);
  expect((await here.as('lone').view('arrivals', stood)).refusal?.code).toBe('notAllowed');
  expect((await here.as('lone').action('openMeeting', stood)).refusal?.code).toBe('notAllowed');
});

test('a wrong code, and a code of another team, are told kindly and write nothing', async () => {
  expect(await page('lone', 'zzzzzz')).toEqual({ state: 'unknown' });
  const wrong = await checkIn('lone', 'zzzzzz');
  expect(wrong.refusal).toMatchObject({ code: 'unknownMeeting', next: expect.stringContaining('sætter dig på') });
  const others = await codeOf('karen');
  expect(await page('lone', others)).toEqual({ state: 'other' });
  expect((await checkIn('lone', others)).refusal?.code).toBe('otherMeeting');
  expect((await confirm('lone', others, 'r06')).refusal?.code).toBe('otherMeeting');
  // Somebody nobody leads, and the manager of the meeting, are in no team here.
  expect((await checkIn('nils', await codeOf('mette'))).refusal?.code).toBe('otherMeeting');
  expect((await checkIn('mette', await codeOf('mette'))).refusal?.code).toBe('otherMeeting');
  expect(await rowsOf(here, 'arrival')).toHaveLength(1);
});

test('S86: when the record is saved the meeting is over, and for another shift there is a new code', async () => {
  const code = await codeOf('mette');
  const lone = await here.as('lone').id();
  const { agenda } = (await here.as('mette').view('reviews')).answer;
  const minutes = { agreed: '', doubts: '', next: '' };
  await here.as('mette').action('holdReview', {
    ...{ number, seen: agenda.seen, on: '2026-12-01', attended: { by: 'names', people: [lone] }, minutes },
  });
  expect((await checkIn('ali', code, true, 1)).refusal?.code).toBe('meetingOver');
  expect((await confirm('lone', code, 'r06', 1)).refusal).toMatchObject({ code: 'meetingOver' });
  expect(await page('ali', code)).toEqual({ state: 'over' });
  expect((await ownRows('lone')).map(({ rule }) => rule)).toEqual(['r01']);
  const again = await codeOf('mette');
  expect(again).not.toBe(code);
  expect((await checkIn('ali', again)).answer).toEqual({ here: true });
  expect((await checkIn('ali', code)).refusal?.code).toBe('unknownMeeting');
});

test('after three hours the code no longer works, saved or not', async () => {
  const code = await codeOf('mette');
  await here.clock.move('2026-12-01T11:30');
  expect((await checkIn('ali', code)).refusal).toMatchObject({ code: 'meetingOver' });
  expect((await arrivals()).open).toBeUndefined();
});
