import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StepHolder } from '../../src/features/setup/records.ts';
import { isPastStep, notificationOfStep } from '../../src/features/setup/step-notification.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const stepOf = async (who: 'eva' | 'dina') =>
  (await here.as(who).view('firstSteps', {})).answer.steps.find(({ name }) => name === 'links');
const told = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'step');

describe('a first step is handed over by name, left and taken up', () => {
  strangersAreRefused(() => here, 'handStep', 'eva', { step: 'links', seen: 0 });

  test('only to an editor, who alone can take it', async () => {
    const person = await here.as('lone').id();
    const { refusal } = await here.as('eva').action('handStep', { step: 'links', person, seen: 0 });
    expect(refusal?.code).toBe('unknownPerson');
    expect((await stepOf('eva'))?.holder).toBeUndefined();
  });

  test('the other editor is told once, sees it on Start, and lets go of it', async () => {
    const person = await here.as('e9').id();
    await here.as('eva').carryOut('appoint', { role: 'editor', person, from: '2026-12-01' });
    for (const server of [0, 1]) {
      const known = async () => (await here.as('eva', { server }).view('firstSteps', {})).answer.editors;
      await until(async () => (await known()).some(({ id }) => id === person));
    }
    const handed = { step: 'links', person, seen: 0 } as const;
    const { seen } = await here.as('eva').carryOut('handStep', handed);
    expect((await here.as('eva', { server: 1 }).carryOut('handStep', handed)).seen).toBe(seen);
    expect(await stepOf('eva')).toMatchObject({ holder: { isMine: false, by: 'Eva Eg' }, seen });
    await until(async () => (await told()).length > 0);
    expect((await told()).map((one) => one.person)).toEqual([person]);
    expect(await thingsOf(here.as('e9'), 'firstSteps')).toMatchObject([{ mine: ['links'] }]);

    const late = await here.as('eva').action('handStep', { step: 'links', seen: 0 });
    expect(late.refusal?.code).toBe('changedMeanwhile');
    await here.as('e9').carryOut('handStep', { step: 'links', seen });
    await until(async () => (await stepOf('eva'))?.holder === undefined);
    expect(await thingsOf(here.as('e9'), 'firstSteps')).toMatchObject([{ mine: [] }]);
  });

  test('with somebody who is no editor any more it is nobody’s, and goes on to another', async () => {
    const [former, holder] = [await here.as('lone').id(), await here.as('eva').id()];
    const { records, clock } = here.servers[1]?.inside?.context.ports ?? {};
    if (!records || !clock) throw new Error('the server is elsewhere');
    const names = { actor: holder, byName: 'Eva Eg', holder: former, holderName: 'Lone Lund' };
    const { mark } = await records.create(StepHolder, { ...names, key: 'roles', step: 'roles', at: clock.now() });
    // A copy somebody has typed into the list is in nobody's way.
    await records.create(StepHolder, { ...names, holder, key: 'kopi', step: 'roles', at: clock.now() });
    const roles = async () =>
      (await here.as('eva', { server: 1 }).view('firstSteps', {})).answer.steps.find(({ name }) => name === 'roles');
    await until(async () => (await roles())?.seen === mark.version);
    expect((await roles())?.holder).toBeUndefined();
    await here.as('eva', { server: 1 }).carryOut('handStep', { step: 'roles', person: holder, seen: mark.version });
    await until(async () => (await roles())?.holder?.isMine === true);
  });
});

const row = { key: 'people', step: 'people', actor: 'ida', byName: 'Ida', at: '2026-12-01T08:00:00Z' };

test.each([
  ['somebody else gets it', { ...row, holder: 'oliver' }, 'oliver'],
  ['somebody takes it on', { ...row, holder: 'ida' }, undefined],
  ['it is taken back', row, undefined],
])('%s: the person who gets it is told', (_, handed, person) => {
  expect(notificationOfStep(handed)?.person).toBe(person);
});

test('what has gone on to somebody else is not told any more', () => {
  const handed = { ...row, holder: 'oliver' };
  const notification = notificationOfStep(handed);
  if (!notification) throw new Error('nobody is told');
  expect(isPastStep(notification, [handed])).toBe(false);
  expect(isPastStep(notification, [{ ...handed, holder: 'emil' }])).toBe(true);
  expect(isPastStep(notification, [{ ...handed, at: '2026-12-01T09:00:00Z' }])).toBe(true);
  expect(isPastStep(notification, [])).toBe(true);
  expect(isPastStep({ ...notification, what: 'question' }, [])).toBe(false);
});
