import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { aVersion } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { accessAs, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const nonce = '00000000-0000-4000-8000-0000000000b1';
const key = `occasion:${nonce}`;
const law: ActionInput<'noteOccasion'> = {
  ...{ nonce, cause: 'lawChange', title: 'Ny forvaltningslov', reference: 'LOV nr. 1', from: '2027-01-01' },
  ...{ what: 'Partshøring er ændret', subjects: ['r01', 'r06', 'policy'] },
};
const note = (who: Who, own: Partial<ActionInput<'noteOccasion'>> = {}) =>
  here.as(who).action('noteOccasion', { ...law, ...own });
const page = async (who: Who) => (await here.as(who).view('upkeep', {})).answer;
const taskOf = async (subject: string, cause = 'lawChange') =>
  (await page('eva')).tasks.find((one) => one.subject === subject && one.cause === cause);
const settle = (who: Who, input: ActionInput<'settleUpkeep'>) => here.as(who).action('settleUpkeep', input);
const lawTask = `upkeep:${nonce}:r01`;

describe('noting', () => strangersAreRefused(() => here, 'noteOccasion', 'eva', law));
describe('withdrawing', () => strangersAreRefused(() => here, 'withdrawOccasion', 'eva', { key }));
describe('settling', () =>
  strangersAreRefused(() => here, 'settleUpkeep', 'eva', { outcome: 'reopen', key: lawTask, seen: 0 }));

test.each([
  {},
  { ...law, title: '…' },
  { ...law, from: 'snart' },
  { ...law, subjects: ['../x'] },
  { ...law, cause: 'nextReview' },
])('noting %j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/noteOccasion', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('whoever may not note an occasion notes none, and nothing that is not in the handbook is picked', async () => {
  for (const who of ['aksel', 'mette', 'rene'] as const) expect((await note(who)).refusal?.code).toBe('notAllowed');
  expect((await note('eva', { subjects: [] })).refusal?.details.faults).toEqual(['nothingPicked']);
  expect((await note('eva', { subjects: ['r99'] })).refusal?.details.faults).toEqual(['unknownSubject']);
  expect((await here.as('mette').view('upkeep', {})).refusal?.code).toBe('notAllowed');
  expect(await rowsOf(here, 'occasion')).toEqual([]);
});

test('S2, S118: one row opens a task for each rule and page, once however often, and the DBR’s note tells the editor', async () => {
  const what = 'Se 311236-4321';
  const [one, other] = await Promise.all([note('dina', { what }), note('dina', { what })]);
  expect(one?.answer).toEqual(other?.answer);
  expect(await rowsOf(here, 'occasion')).toMatchObject([
    { due: '2027-01-01', what: 'Se 3112••-••••', byName: 'Dina Dam' },
  ]);
  for (const who of ['eva', 'dina', 'dorte', 'aksel', 'sofie'] as const) {
    await until(async () => (await page(who)).tasks.filter(({ cause }) => cause === 'lawChange').length === 3);
  }
  expect(await taskOf('r01')).toMatchObject({
    state: 'open',
    about: 'Ny forvaltningslov',
    due: '2027-01-01',
    seen: 0,
    isRule: true,
  });
  expect((await page('aksel')).occasions).toMatchObject([{ settled: 0, of: 3, reference: 'LOV nr. 1' }]);
  expect(await rowsOf(here, 'upkeepTask')).toEqual([]);
  await until(async () => {
    const told = (await rowsOf(here, 'notification')).filter((notification) => notification.what === 'upkeep');
    return told.length === 1 && told[0]?.state === 'sent' && told[0].person === (await here.as('eva').id());
  });
});

test('those who only look pick nothing and settle nothing', async () => {
  expect(await page('aksel')).toMatchObject({ mayNote: false, maySettle: false, choices: [] });
  expect((await page('sofie')).mayNote).toBe(true);
  const done = { outcome: 'nothingToChange', key: lawTask, seen: 0, because: 'Passer' } as const;
  for (const who of ['aksel', 'dina', 'sofie'] as const) {
    expect((await settle(who, done)).refusal?.code).toBe('notAllowed');
  }
});

test('S2: with nothing to change a task is done, with the reason, and the rule is looked over later', async () => {
  const done = { outcome: 'nothingToChange', key: lawTask, seen: 0, because: 'Vi siger det allerede' } as const;
  const [one, other] = await Promise.all([settle('eva', done), settle('eva', done)]);
  expect(one?.answer).toEqual(other?.answer);
  expect((await settle('eva', { ...done, because: 'Noget andet' })).refusal?.code).toBe('changedMeanwhile');
  await until(async () => (await taskOf('r01'))?.state === 'done');
  expect(await taskOf('r01')).toMatchObject({
    because: 'Vi siger det allerede',
    nextReview: '2028-12-01',
    byName: 'Eva Eg',
  });
  // R01 was to be looked over in January: its day has moved.
  expect(await taskOf('r01', 'nextReview')).toBeUndefined();
  const { seen = 0 } = (await taskOf('r01')) ?? {};
  await settle('eva', { outcome: 'reopen', key: lawTask, seen });
  await until(async () => (await taskOf('r01'))?.state === 'open' && (await taskOf('r01', 'nextReview')) !== undefined);
});

test('S117: a review that is near is worked out, has no row until it is put off, and comes back when it is opened again', async () => {
  const review = await taskOf('r20', 'nextReview');
  expect(review).toMatchObject({ state: 'open', due: '2027-01-01', seen: 0, owner: 'Center for HR, Økonomi & IT' });
  const putOff = {
    outcome: 'putOff',
    key: review?.key ?? '',
    seen: 0,
    until: '2027-03-01',
    because: 'Ny lov er på vej',
  } as const;
  expect((await settle('eva', { ...putOff, until: '2026-12-01' })).refusal?.details.faults).toEqual(['inThePast']);
  expect((await settle('eva', putOff)).status).toBe(200);
  await until(async () => (await taskOf('r20', 'nextReview'))?.state === 'putOff');
  expect((await settle('eva', putOff)).status).toBe(200);
  expect((await rowsOf(here, 'upkeepTask')).filter(({ subject }) => subject === 'r20')).toHaveLength(1);
  const { seen = 0 } = (await taskOf('r20', 'nextReview')) ?? {};
  await settle('eva', { outcome: 'reopen', key: putOff.key, seen });
  await until(async () => (await taskOf('r20', 'nextReview'))?.state === 'open');
  const gone = await settle('eva', { outcome: 'reopen', key: 'upkeep:review:r20:2020-01-01', seen: 0 });
  expect(gone.refusal?.code).toBe('unknownUpkeep');
});

test('a version released meanwhile closes the task by itself', async () => {
  const product = await accessAs(here.standin, productApp);
  const made = { at: '2026-12-01T10:00:00Z', inForceFrom: '2027-01-01', nextReview: '2029-01-01' };
  await store(product, 'ruleVersion', aVersion({ rule: 'r06', version: '4.0', decision: 'handbook:2026', ...made }));
  await here.clock.move('2026-12-01T12:00');
  await until(async () => (await taskOf('r06'))?.state === 'closed');
  expect(await taskOf('r06')).toMatchObject({ closedBy: '4.0' });
  const late = await settle('eva', {
    outcome: 'nothingToChange',
    key: `upkeep:${nonce}:r06`,
    seen: 0,
    because: 'Passer',
  });
  expect(late.refusal?.details.faults).toEqual(['newVersion']);
});

test('*Fortryd* takes the occasion and its tasks away, twice is once', async () => {
  const [one, other] = await Promise.all([
    here.as('dina').action('withdrawOccasion', { key }),
    here.as('dina').action('withdrawOccasion', { key }),
  ]);
  expect(one?.answer).toEqual(other?.answer);
  await until(async () => (await page('eva')).occasions.length === 0 && (await taskOf('r01')) === undefined);
  expect((await here.as('dina').action('withdrawOccasion', { key: 'occasion:x' })).refusal?.code).toBe('unknownUpkeep');
  const gone = await settle('eva', { outcome: 'nothingToChange', key: lawTask, seen: 3, because: 'Passer' });
  expect(gone.refusal?.code).toBe('unknownUpkeep');
});

test('INV16: every step is written down once', async () => {
  await until(async () => {
    const entries = (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key || target === lawTask);
    const actions = entries.map(({ action }) => action).sort();
    return actions.join() === 'noteOccasion,settleUpkeep,settleUpkeep,withdrawOccasion';
  });
});

test('a server that stopped before it told anybody tells in the night, and of what was taken back nobody', async () => {
  const product = await accessAs(here.standin, productApp);
  const row = {
    actor: 'x',
    at: '2026-12-01T11:00:00Z',
    openedAt: '2026-12-01T11:00:00Z',
    byName: 'X',
    subjects: 'r01',
  };
  const same = {
    ...row,
    cause: 'organisationChange',
    title: 'Nyt center',
    from: '2027-01-01',
    due: '2027-01-01',
  } as const;
  await store(product, 'occasion', { ...same, key: 'occasion:lost' });
  await store(product, 'occasion', { ...same, key: 'occasion:gone', withdrawnAt: '2026-12-01T11:05:00Z' });
  await until(async () => (await page('eva')).occasions.length === 1);
  await here.clock.move('2026-12-02T09:00');
  await here.tickUntil(async () => {
    const keys = (await rowsOf(here, 'notification')).map((notification) => notification.key);
    return keys.some((one) => one.endsWith(':upkeep-lost')) && !keys.some((one) => one.endsWith(':upkeep-gone'));
  });
});
