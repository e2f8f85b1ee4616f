import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Held = ActionInput<'holdReview'>;
const nothing = { agreed: '', doubts: '', next: '' };
const today = '2026-12-01';
const number = '2026-1';
const idsOf = (...whos: Who[]) => Promise.all(whos.map((who) => here.as(who).id()));
const seen = async () => (await here.as('mette').view('reviews')).answer;
const seenVersion = async () => {
  const { agenda, records } = await seen();
  return (agenda.number === number ? agenda.seen : records.find((one) => one.number === number)?.seen) ?? 0;
};
const hold = async (own: Partial<Held>) =>
  here.as('mette').action('holdReview', {
    ...{ number, on: today, attended: { by: 'number', count: 3 }, minutes: nothing },
    seen: await seenVersion(),
    ...own,
  });
const byName = async (...whos: Who[]) => ({ by: 'names' as const, people: await idsOf(...whos) });
const presence = () => rowsOf(here, 'presence');
const yearRow = async () =>
  (await rowsOf(here, 'reviewYear')).find(({ managerName }) => managerName === 'Mette Madsen');

strangersAreRefused(() => here, 'holdReview', 'mette', {
  ...{ number, seen: 1, on: today, attended: { by: 'number', count: 1 }, minutes: nothing },
});

test.each([
  [{ number, seen: 1, on: 'i dag', attended: { by: 'number', count: 1 }, minutes: nothing }],
  [{ number, seen: 1, on: today, attended: { by: 'number', count: -1 }, minutes: nothing }],
  [{ number, seen: 1, on: today, attended: { by: 'number', count: 1 }, minutes: { agreed: 'x'.repeat(1_001) } }],
  [{ number, seen: 1, on: today, attended: { by: 'names', people: [''] }, minutes: nothing }],
])('%j is refused', async (body) => {
  const reply = await here.as('mette').send('POST', '/api/jobs/holdReview', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('without an agenda nothing can be held, and only whoever leads can hold it', async () => {
  expect((await hold({ seen: 1 })).refusal?.code).toBe('unknownReview');
  const points = [
    { kind: 'rule' as const, ref: 'r06', minutes: 8 },
    { kind: 'privateData' as const, minutes: 2 },
  ];
  await here.as('mette').action('saveAgenda', { number, seen: 0, points });
  const foreign = { number, seen: 1, on: today, attended: { by: 'number', count: 1 }, minutes: nothing } as const;
  expect((await here.as('lone').action('holdReview', foreign)).refusal?.code).toBe('notAllowed');
  expect((await here.as('karen').action('holdReview', foreign)).refusal?.code).toBe('unknownReview');
});

test.each([
  ['is to come', { on: '2026-12-02' }, 'future'],
  ['was another year', { on: '2025-11-01' }, 'otherYear'],
  ['had nobody there', { attended: { by: 'number', count: 0 } }, 'noneThere'],
  ['had more there than there are', { attended: { by: 'number', count: 400 } }, 'tooManyThere'],
] as const)('S86: a meeting that %s is not recorded', async (_, own, fault) => {
  expect((await hold(own)).refusal).toMatchObject({ code: 'reviewInvalid', details: { faults: [fault] } });
});

test('G8: before managers may meet names it is a number, and no names are shown', async () => {
  expect((await hold({ attended: await byName('lone') })).refusal?.code).toBe('notAllowed');
  expect((await seen()).people).toBeUndefined();
  await namesFrom(here, today);
  await until(async () => (await seen()).people !== undefined);
});

test('somebody who has never been in the team cannot have been there, and nothing is half-done', async () => {
  expect((await hold({ attended: await byName('lone', 'nils') })).refusal).toMatchObject({ code: 'unknownPerson' });
  expect(await presence()).toEqual([]);
  expect((await seen()).year.held).toBe(0);
});

test('S86: saving gives the record and the state of the year; a repeat is the same', async () => {
  const version = await seenVersion();
  const minutes = { ...nothing, agreed: 'Vi ringer først. Ikke 010190-1234.' };
  const own = { seen: version, minutes, attended: await byName('lone', 'ali') };
  const first = await hold(own);
  expect(first.answer).toMatchObject({ number, year: { year: 2026, held: 1 } });
  expect((await hold(own)).answer.seen).toBe(first.answer.seen);
  const [row] = await rowsOf(here, 'review');
  expect(row).toMatchObject({ state: 'held', heldOn: today, present: 2, rules: ['R06 3.0'] });
  expect(row?.agreed).toBe('Vi ringer først. Ikke 0101••-••••.');
  const { records, agenda } = await seen();
  expect(agenda).toMatchObject({ number: '2026-2', seen: 0 });
  expect(records).toMatchObject([{ number, present: 2, mayUndo: true, untouched: true, openUntil: '2026-12-31' }]);
});

test('INV7: everybody has a row of who was there, and nobody has confirmed anything by it', async () => {
  await until(async () => (await presence()).length > 40);
  const [lone = '', ali = ''] = await idsOf('lone', 'ali');
  const rows = await presence();
  expect(
    rows
      .filter(({ how }) => how === 'present')
      .map(({ person }) => person)
      .toSorted(),
  ).toEqual([ali, lone].toSorted());
  expect(await rowsOf(here, 'confirmation')).toEqual([]);
  const { owed } = (await here.as('lone').view('start')).answer;
  expect(owed.map(({ rule }) => rule)).toContain('r06');
});

test('INV14: the manager’s row of the year says 1 of 2, and names nobody else', async () => {
  await until(async () => (await yearRow())?.state === 'one');
  expect(await yearRow()).toMatchObject({
    year: 2026,
    firstOn: today,
    units: 'Hjemmeplejen Nord',
    centre: 'center-liv',
  });
  expect(JSON.stringify(await rowsOf(here, 'reviewYear'))).not.toContain('Lone Lund');
});

test('G8: whoever was missing is listed with whether they had read it all last night, and with no rule by name', async () => {
  const [record] = (await seen()).records;
  expect(record?.missing.find(({ name }) => name === 'Sofie Sand')?.hasRead).toBe(false);
  await here.as('sofie').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  const ofSofie = async () => (await seen()).records[0]?.missing.find(({ name }) => name === 'Sofie Sand');
  expect((await ofSofie())?.hasRead).toBe(false);
});

test('S86: another shift within thirty days is the same review', async () => {
  await here.clock.move('2026-12-10T08:00');
  const reply = await hold({ on: '2026-12-09', attended: await byName('petra') });
  expect(reply.answer.year.held).toBe(1);
  const [record] = (await seen()).records;
  expect(record?.meetings.map(({ on, count }) => [on, count])).toEqual([
    [today, 2],
    ['2026-12-09', 1],
  ]);
  const [petra] = await idsOf('petra');
  await until(async () => (await presence()).some(({ person, how }) => person === petra && how === 'present'));
});

test('S86: whoever was at the first meeting and has left since can still be ticked for it', async () => {
  const cells = [1, upnOf('e30'), '', 'Medarbejder', 'Medarbejder', 'Skole og dagtilbud', 'nord', upnOf('mette')];
  const csv = `${hrColumns.join(';')}\r\n${[...cells, '01-01-2020', '05-12-2026', '', ''].join(';')}\r\n`;
  await here.as('eva').action('importEmployments', { csv, check: false });
  const [leaver = ''] = await idsOf('e30');
  const offered = async () => (await seen()).people?.find(({ person }) => person === leaver);
  await until(async () => (await offered())?.until === '2026-12-05');
  expect((await hold({ on: '2026-12-09', attended: await byName('petra', 'e30') })).refusal?.code).toBe(
    'unknownPerson',
  );
  const first = await hold({ on: today, attended: await byName('lone', 'ali', 'e30') });
  expect(first.refusal?.code).toBeUndefined();
  await until(async () => (await presence()).some(({ person, how }) => person === leaver && how === 'present'));
});

test('G8: on the page about oneself the manager meets who was there by name', async () => {
  const { lists } = (await here.as('mette').view('aboutMe', {})).answer;
  const words = JSON.stringify(lists.find(({ list }) => list === 'Reviews'));
  expect(words).toContain('Lone Lund');
  const [lone = ''] = await idsOf('lone');
  expect(words).not.toContain(lone);
});

test('of two who save at once the second is told, and what the first wrote stands', async () => {
  const version = await seenVersion();
  const replies = await Promise.all([
    hold({
      seen: version,
      on: '2026-12-09',
      attended: await byName('petra'),
      minutes: { ...nothing, next: 'Ny liste' },
    }),
    hold({
      seen: version,
      on: '2026-12-09',
      attended: await byName('petra'),
      minutes: { ...nothing, next: 'Gammel liste' },
    }),
  ]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(replies.find(({ refusal }) => refusal)?.refusal?.code).toBe('changedMeanwhile');
  const [row] = await rowsOf(here, 'review');
  expect(row?.next).toBe(replies[0]?.refusal ? 'Gammel liste' : 'Ny liste');
});

test('two in one quarter are two of two, with a hint and no finding (G5)', async () => {
  await here
    .as('mette')
    .action('saveAgenda', { number: '2026-2', seen: 0, points: [{ kind: 'privateData', minutes: 2 }] });
  await until(async () => (await seen()).agenda.seen > 0);
  const { agenda } = await seen();
  const reply = await hold({ number: '2026-2', seen: agenda.seen, on: '2026-12-10', attended: await byName('lone') });
  expect(reply.answer.year).toEqual({ year: 2026, held: 2, close: true });
  await until(async () => (await yearRow())?.state === 'both');
});
