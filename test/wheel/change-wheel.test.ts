import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { lockedItems, rarerItems } from '../../src/features/wheel/item.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await until(async () => (await rowsOf(here, 'wheelItem')).length === 14);
});
afterAll(() => here.close());

const key = 'wheel:2026:riskevaluation';
strangersAreRefused(() => here, 'changeWheel', 'aksel', { step: 'confirm', key, seen: 1 });

type WheelInput = ActionInput<'changeWheel'>;
const change = (who: Who, asked: WheelInput) => here.as(who).action('changeWheel', asked);
const row = async () => (await rowsOf(here, 'wheelItem')).find((one) => one.key === key);
const shown = async (who: Who) => (await here.as(who).view('wheel', {})).answer.items.find((one) => one.key === key);

test('S114, S119, S120, S121, INV13: the six stand in this year’s wheel and, from October, in the next one’s, with the one accountable, and what comes every other year in one', async () => {
  const rows = await rowsOf(here, 'wheelItem');
  const ofYear = (year: number) => rows.filter((row) => row.year === year).map(({ item }) => item);
  expect([ofYear(2026).sort(), ofYear(2027).sort()]).toEqual([
    lockedItems.toSorted(),
    [...lockedItems, ...rarerItems].toSorted(),
  ]);
  expect(new Set(rows.map(({ ownerName, confirmed }) => `${ownerName} ${confirmed}`))).toEqual(
    new Set(['Aksel Ager false']),
  );
});

test('S69: a council member sees the year’s six things, what and when, and nobody’s name', async () => {
  const reply = await here.as('inge').view('councilYear', {});
  expect(reply.answer.items.map(({ item }) => item)).toHaveLength(6);
  expect(reply.answer.items.map(({ due }) => due.slice(0, 4))).toEqual(Array(6).fill('2026'));
  expect(JSON.stringify(reply.answer)).not.toContain('Aksel');
});

test('S69: beside it stand the rules of the seat, six at most, its own first', async () => {
  const { rules } = (await here.as('inge').view('councilYear', {})).answer;
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.length).toBeLessThanOrEqual(6);
  const owed = (await here.as('inge').view('start', {})).answer.owed.map(({ rule }) => rule);
  for (const { rule } of rules) expect(owed).toContain(rule);
});

test.each([
  [{}],
  [{ step: 'confirm', key }],
  [{ step: 'done', key, seen: 1 }],
  [{ step: 'done', key, seen: 1, evidence: ' ' }],
  [{ step: 'move', key, seen: 1, due: 'til sommer' }],
  [{ step: 'delete', key, seen: 1 }],
])('%j is refused', async (body) => {
  const reply = await here.as('aksel').send('POST', '/api/jobs/changeWheel', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test.each<[Who, WheelInput, string]>([
  ['lone', { step: 'confirm', key, seen: 1 }, 'notAllowed'],
  ['dina', { step: 'done', key, seen: 1, evidence: 'x' }, 'notAllowed'],
  ['aksel', { step: 'confirm', key: 'wheel:2026:julefrokost', seen: 1 }, 'unknownWheelItem'],
  ['aksel', { step: 'move', key, seen: 1, due: '2027-02-01' }, 'wheelInvalid'],
  ['aksel', { step: 'delegate', key, seen: 1, performer: '00000000-0000-4000-8000-000000000009' }, 'unknownPerson'],
  ['aksel', { step: 'confirm', key, seen: 9 }, 'changedMeanwhile'],
  ['aksel', { step: 'move', key, seen: 9, due: '2027-02-01' }, 'changedMeanwhile'],
])('%s with %j is refused: %s', async (who, asked, code) => {
  expect((await change(who, asked)).refusal?.code).toBe(code);
});

test('an open tab of the version before, which says `deed`, is answered as ever', async () => {
  const asked = { deed: 'move', key, seen: 9, due: '2026-12-01' };
  const reply = await here.as('aksel').send('POST', '/api/jobs/changeWheel', asked);
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'changedMeanwhile']);
});

test('S122: of what the DBR watches over its side does nothing but its own report (GDPR art. 38(6))', async () => {
  const performer = await here.as('dina').id();
  expect((await change('aksel', { step: 'delegate', key, seen: 1, performer })).refusal?.code).toBe('performerWatches');
  const report = 'wheel:2027:dporeport';
  const own = await change('aksel', { step: 'delegate', key: report, seen: 1, performer });
  expect(own.refusal?.code).toBeUndefined();
  await change('aksel', { step: 'takeBack', key: report, seen: 2 });
});

test('S72: it is not delegated to somebody who does not see the wheel', async () => {
  const performer = await here.as('lone').id();
  expect((await change('aksel', { step: 'delegate', key, seen: 1, performer })).refusal?.code).toBe('performerInvalid');
});

test('S72, INV4: it is confirmed and delegated; the accountable one stays; again writes nothing', async () => {
  await change('aksel', { step: 'confirm', key, seen: 1 });
  const performer = await here.as('karen').id();
  const delegate: WheelInput = { step: 'delegate', key, seen: 2, performer };
  expect((await change('aksel', delegate)).answer.version).toBe(3);
  expect((await change('aksel', delegate)).answer.version).toBe(3);
  expect(await row()).toMatchObject({ ownerName: 'Aksel Ager', confirmed: true, performerName: 'Karen Krogh' });
  expect(await shown('karen')).toMatchObject({ isMine: false, mayFinish: true, state: 'late' });
});

test('whoever does it says that it is done, with CPR numbers covered, and takes it back again', async () => {
  const done: WheelInput = { step: 'done', key, seen: 3, evidence: 'Sag 26/0007, 311236-4321' };
  await change('karen', done);
  expect(await row()).toMatchObject({ state: 'done', doneByName: 'Karen Krogh', doneOn: '2026-12-01' });
  expect((await row())?.evidence).not.toContain('4321');
  await change('karen', { step: 'reopen', key, seen: 4 });
  expect((await row())?.evidence).toBeUndefined();
});
