import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

type Points = ActionInput<'saveAgenda'>['points'];
const fixed = { kind: 'privateData', minutes: 2 } as const;
const rule = { kind: 'rule', ref: 'r06', minutes: 8 } as const;
const question = (text: string) => ({ kind: 'question', text, minutes: 4 }) as const;
const asked = question('Må vi skrive til pårørende på sms?');
const save = (who: Who, seen: number, points: Points, number = '2026-1') =>
  here.as(who).action('saveAgenda', { number, seen, points });
const rows = () => rowsOf(here, 'review');

strangersAreRefused(() => here, 'saveAgenda', 'mette', { number: '2026-1', seen: 0, points: [fixed] });

test.each([
  [{ number: '2026-1', seen: 0, points: [] }],
  [{ number: 'næste', seen: 0, points: [fixed] }],
  [{ number: '2026-1', seen: 0, points: [{ ...rule, minutes: 0 }, fixed] }],
  [{ number: '2026-1', seen: 0, points: [{ ...rule, minutes: 2.5 }, fixed] }],
  [{ number: '2026-1', seen: 0, points: [{ kind: 'question', text: '?!', minutes: 2 }, fixed] }],
  [{ number: '2026-1', seen: 0, points: [fixed], manager: 'karen' }],
])('%j is refused', async (body) => {
  const reply = await here.as('mette').send('POST', '/api/jobs/saveAgenda', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('somebody who leads nobody has no personnel meeting to prepare', async () => {
  expect((await save('lone', 0, [fixed])).refusal?.code).toBe('notAllowed');
});

test('before anything is saved there is a suggestion, and the fixed point is in it', async () => {
  const { agenda, year, records } = (await here.as('mette').view('reviews')).answer;
  expect(agenda).toMatchObject({ number: '2026-1', seen: 0 });
  expect(agenda.points.at(-1)?.kind).toBe('privateData');
  expect(agenda.points.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(20);
  expect([year.held, records]).toEqual([0, []]);
});

test('S53: everything that is wrong is said at once, and nothing is saved', async () => {
  const reply = await save('mette', 0, [{ kind: 'rule', ref: 'r99', minutes: 5 }]);
  expect(reply.refusal).toMatchObject({ code: 'reviewInvalid', details: { faults: ['noFixedPoint', 'unknownRule'] } });
  expect((await save('mette', 0, [fixed], '2026-7')).refusal?.code).toBe('unknownReview');
  expect((await save('mette', 0, [fixed], '2025-1')).refusal?.code).toBe('unknownReview');
  expect(await rows()).toEqual([]);
});

test('S86: the agenda is saved as it stands, a repeat is the same, and CPR numbers are covered (INV15)', async () => {
  const points = [rule, question('Gælder det også 010190-1234?'), fixed];
  const first = (await save('mette', 0, points)).answer;
  expect((await save('mette', 0, points)).answer).toEqual(first);
  expect(await rows()).toMatchObject([{ number: '2026-1', state: 'prepared', minutes: 14 }]);
  expect(JSON.stringify(await rows())).not.toContain('010190-1234');
  const { agenda } = (await here.as('mette').view('reviews')).answer;
  expect(agenda.points.map(({ kind, title }) => [kind, title])).toEqual([
    ['rule', 'Send sikkert'],
    ['question', undefined],
    ['privateData', undefined],
  ]);
});

test('of two who edit at once the second is told, and nothing of the first is lost', async () => {
  const { agenda } = (await here.as('mette').view('reviews')).answer;
  const [one, other] = await Promise.all([
    save('mette', agenda.seen, [rule, asked, fixed]),
    here
      .as('mette')
      .on(here.servers[1]?.url ?? '')
      .action('saveAgenda', { number: '2026-1', seen: agenda.seen, points: [fixed, rule] }),
  ]);
  expect([one.status, other.status].toSorted()).toEqual([200, 409]);
  const lost = one.refusal ?? other.refusal;
  const kept = one.refusal ? [fixed, rule] : [rule, asked, fixed];
  expect(lost).toMatchObject({ code: 'changedMeanwhile', details: { state: 'prepared', points: kept } });
  const [row, ...more] = await rows();
  expect(more).toEqual([]);
  expect(row?.points.split('\n')).toHaveLength(one.refusal ? 2 : 3);
  expect((await save('mette', 0, [fixed])).refusal?.code).toBe('changedMeanwhile');
});

test('another manager has an agenda of their own', async () => {
  expect((await save('karen', 0, [fixed])).answer).toMatchObject({ number: '2026-1' });
  expect(await rows()).toHaveLength(2);
});

test('INV16: what was done stands on the audit list', async () => {
  const done = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'saveAgenda');
  await until(async () => (await done()).length >= 3);
});
