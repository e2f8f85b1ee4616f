import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { ownedSystem } from './examples.ts';

let here: World;
let about: string;
const event = '11111111-1111-4111-8111-111111111111';

beforeAll(async () => {
  here = await world();
  about = await ownedSystem(here, 'Nexus');
});
afterAll(() => here.close());

const usual = { event, kind: 'purchase', what: 'Nyt modul', plannedFor: '2026-12-20', seen: 0 } as const;
const save = (who: Who, own: Partial<ActionInput<'saveLifeEvent'>> = {}) =>
  here.as(who).action('saveLifeEvent', { about, ...usual, ...own });
const shown = async (who: Who = 'karen') => (await here.as(who).view('system', { system: about })).answer;
const decide = async (who: Who, decision: ActionInput<'decideLifeEvent'>['decision']) => {
  const [one] = (await shown()).lifeEvents;
  return here.as(who).action('decideLifeEvent', { event: one?.key ?? '', decision, seen: one?.version ?? 0 });
};

describe('writing', () => strangersAreRefused(() => here, 'saveLifeEvent', 'dina', { about: 'nexus-1', ...usual }));

test('one with no part in it writes nothing, and a day that has passed is refused', async () => {
  expect((await save('petra')).refusal?.code).toBe('notAllowed');
  const reply = await save('karen', { plannedFor: '2026-11-30' });
  expect(reply.refusal).toMatchObject({ code: 'lifeEventInvalid', details: { faults: ['inThePast'] } });
});

test('of two who write at once one is told; the same again writes nothing', async () => {
  const replies = await Promise.all([save('karen'), save('ivan', { what: 'Et andet modul' })]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await rowsOf(here, 'lifeEvent')).toHaveLength(1);
  await until(async () => (await shown()).lifeEvents.length === 1);
});

test('S58, S99: it waits for the owner, who approves it only once all of it is seen to; the DBR does not decide', async () => {
  const { open } = (await here.as('karen').view('mySystems', {})).answer;
  expect(open.filter(({ what }) => what === 'approval')).toMatchObject([{ dueOn: '2026-12-20' }]);
  expect((await decide('karen', 'approve')).refusal).toMatchObject({
    code: 'lifeEventInvalid',
    details: { faults: ['risk', 'tradeOff'] },
  });
  const analysis = { kind: 'riskAnalysis', state: 'ready', nextReview: '2027-06-01', seen: 0 } as const;
  await here.as('karen').carryOut('saveSystemDocument', { system: about, ...analysis });
  const [first] = (await shown()).lifeEvents;
  const { what = '', version: seen = 0 } = first ?? {};
  await save('karen', { what, tradeOff: 'Log ind to gange, men kun hver morgen', seen });
  await until(async () => (await shown()).lifeEvents[0]?.missing.length === 0);
  expect((await decide('dina', 'approve')).refusal?.code).toBe('notAllowed');
  expect((await decide('karen', 'approve')).status).toBe(200);
  await until(async () => (await shown()).lifeEvents[0]?.state === 'approved');
  expect((await shown()).lifeEvents[0]).toMatchObject({ decidedByName: 'Karen Krogh', decidedOn: '2026-12-01' });
});

test('what is approved is opened again before it is written at, and what was weighed is not for everybody', async () => {
  const [one] = (await shown()).lifeEvents;
  const again = await save('karen', { what: 'Noget tredje', seen: one?.version ?? 0 });
  expect(again.refusal?.details?.faults).toEqual(['settled']);
  expect((await shown('eva')).lifeEvents[0]?.tradeOff).toBeUndefined();
  expect((await decide('karen', 'reopen')).status).toBe(200);
  await until(async () => (await shown()).lifeEvents[0]?.state === 'open');
  expect((await shown()).lifeEvents[0]?.decidedByName).toBeUndefined();
});

test('S51, S58: a system in use without a risk analysis says so on its page', async () => {
  const other = await ownedSystem(here, 'Uden', { sensitivity: 'sensitive' });
  const page = (await here.as('ivan').view('system', { system: other })).answer;
  expect(page.usedWithout).toEqual(['risk']);
  expect((await shown()).usedWithout).toEqual([]);
});
