import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Control } from '../../src/features/controls/records.ts';
import { setupApp } from '../../src/standin/identity.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { readDirectory } from '../workplace/second-accounts.ts';
import { accessAs, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const shown = async (who: Who) => (await here.as(who).view('verification', { rule: 'r06' })).answer;
type Planning = Extract<ActionInput<'changeVerification'>, { step: 'plan' }>;
const plan = async (who: Who, by: Who, own: Partial<Planning> = {}) =>
  here.as(who).action('changeVerification', {
    ...{ step: 'plan', rule: 'r06', months: 6, startOn: '2026-12-01', performer: await here.as(by).id(), seen: 0 },
    ...own,
  });
const answer = (who: Who, own: object = {}) =>
  here.as(who).action('changeVerification', {
    ...{ step: 'answer', rule: 'r06', dueOn: '2026-12-01', doneOn: '2026-12-01', seen: 0 },
    ...{ outcome: 'inOrder', note: 'Sag 26/1042', ...own },
  } as ActionInput<'changeVerification'>);

strangersAreRefused(() => here, 'changeVerification', 'eva', { step: 'end', rule: 'r06' });

test('S113: who keeps the handbook says by whom and how often, and an interval of 0 is none', async () => {
  expect((await plan('eva', 'karen', { months: 0 })).refusal?.details.faults).toEqual(['interval']);
  expect((await plan('eva', 'karen', { startOn: '2026-11-30' })).refusal?.details.faults).toEqual(['inThePast']);
  expect((await plan('eva', 'dina')).refusal?.details.faults).toEqual(['watches']);
  expect((await plan('eva', 'lone')).refusal?.code).toBe('performerInvalid');
  expect((await plan('eva', 'karen', { rule: 'r99' })).refusal?.code).toBe('unknownRule');
  expect((await plan('karen', 'karen')).refusal?.code).toBe('notAllowed');
  expect((await answer('karen')).refusal?.code).toBe('unknownControl');
  expect((await plan('eva', 'karen')).status).toBe(200);
  await until(async () => (await shown('karen')).control?.dueOn === '2026-12-01');
});

test('S113: it waits for the one who does it, who alone says what came of it; the results stay over time', async () => {
  await until(async () => (await thingsOf(here.as('karen'), 'audits')).length === 1);
  expect(await thingsOf(here.as('karen'), 'audits')).toMatchObject([{ what: 'verify', place: '/rule/r06' }]);
  expect((await answer('eva')).refusal?.code).toBe('notAllowed');
  expect((await answer('karen', { note: undefined })).refusal?.details.faults).toEqual(['noEvidence']);
  const finding = { outcome: 'findings', followUp: 'Sæt skærmene', followUpDue: '2026-12-20' };
  expect((await answer('karen', finding)).refusal?.details.faults).toEqual(['noFollowUp']);
  const owned = { ...finding, followUpOwner: await here.as('ivan').id() };
  expect((await answer('karen', owned)).status).toBe(200);
  await until(async () => (await shown('ivan')).control?.dueOn === '2027-06-01');
  expect(await thingsOf(here.as('ivan'), 'audits')).toMatchObject([{ what: 'verify', dueOn: '2026-12-20' }]);
  const [result] = (await shown('ivan')).control?.results ?? [];
  const followedUp = { step: 'followUp', rule: 'r06', result: result?.key ?? '', seen: result?.version ?? 0 } as const;
  expect((await here.as('karen').action('changeVerification', { ...followedUp, note: 'Sat' })).refusal?.code).toBe(
    'notAllowed',
  );
  await here.as('ivan').carryOut('changeVerification', { ...followedUp, note: 'Sat til fem minutter' });
  await until(async () => (await thingsOf(here.as('ivan'), 'audits')).length === 0);
  expect(await rowsOf(here, 'controlResult')).toHaveLength(1);
});

test('stopped, it is asked of nobody and its results stay', async () => {
  await here.as('eva').carryOut('changeVerification', { step: 'end', rule: 'r06' });
  await until(async () => (await shown('rene')).control?.endedOn === '2026-12-01');
  expect((await shown('rene')).control?.results).toHaveLength(1);
});

test('of a rule that is in force no more nobody is asked', async () => {
  const performer = await here.as('ivan').id();
  const { records } = insideOf(here).ports;
  const key = 'control:rule:r99:verification';
  await records.create(Control, {
    ...{ key, actor: 'system', at: '2026-06-01T08:00:00Z', about: 'rule:r99', kind: 'verification', months: 12 },
    ...{ startOn: '2026-12-01', plannedOn: '2026-06-01', performer, performerName: 'Ivan' },
  });
  await until(() => records.find(Control, key) !== undefined);
  expect(await thingsOf(here.as('ivan'), 'audits')).toEqual([]);
});

test('S28: what somebody was to verify who is here no longer is the accountable director’s, who names another', async () => {
  const { control } = await shown('eva');
  expect((await plan('eva', 'karen', { seen: control?.version ?? 0, startOn: '2026-12-02' })).status).toBe(200);
  await until(async () => (await thingsOf(here.as('karen'), 'audits')).length === 1);
  expect(await thingsOf(here.as('aksel'), 'audits')).toEqual([]);
  const entra = await accessAs(here.standin, setupApp);
  await entra.patch(`/users/${await here.as('karen').id()}`, { accountEnabled: false });
  await readDirectory(here);
  await expect
    .poll(() => thingsOf(here.as('aksel'), 'audits'))
    .toMatchObject([{ what: 'verify', dueOn: '2026-12-02', place: '/rule/r06' }]);
});
