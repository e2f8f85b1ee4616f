import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { editionFixture } from './edition-fixture.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world();
  await editions.secondEditor();
});
afterAll(() => here.close());

const key = 'revision:handbook:2027.1';
const words = { first: 'Et.', second: 'To.', third: 'Tre.', names: 'Direktionen' };
const signed: ActionInput<'signBoardWords'> = { document: 'handbook', edition: '2026', ...words };
const mandate = { kind: 'correction', from: '2026-12-01', caseRef: '26/2', decidedOn: '2026-11-30' } as const;

describe('a mandate', () => strangersAreRefused(() => here, 'recordStandingMandate', 'eva', mandate));
describe('ending one', () => strangersAreRefused(() => here, 'endStandingMandate', 'eva', { key, seen: 1 }));
describe('signing', () => strangersAreRefused(() => here, 'signBoardWords', 'aksel', signed));

test('S16: under a standing mandate only what it is for, and each use waits for Direktionen’s next meeting', async () => {
  const give = (who: Who, own: object = {}) => here.as(who).action('recordStandingMandate', { ...mandate, ...own });
  expect((await give('aksel')).refusal?.code).toBe('notAllowed');
  expect((await give('sofie', { decidedOn: '2026-12-24', from: '2026-12-24' })).refusal?.details.faults).toEqual([
    'inTheFuture',
  ]);
  expect((await give('sofie', { caseRef: '311236-4321' })).refusal?.code).toBe('cprFound');
  const [one, other] = await Promise.all([give('sofie'), give('sofie')]);
  expect(one.answer).toEqual(other.answer);
  const under = one.answer.key;
  await editions.start('2027.2', { changeType: 'correction' });
  await editions.write('r20', 'revision:handbook:2027.2', { material: false });
  await editions.decided('2027.2', { mandate: under });
  expect(await editions.view('2027.2')).toMatchObject({ underMandate: true, use: { state: 'listed' } });
  const present = { step: 'present', on: '2026-12-01', caseRef: '26/9', confirmed: true } as const;
  expect((await editions.change('aksel', '2027.2', present)).refusal?.code).toBe('notAllowed');
  expect((await editions.change('sofie', '2027.2', { ...present, on: '2026-12-03' })).refusal?.details.faults).toEqual([
    'inTheFuture',
  ]);
  expect((await editions.change('sofie', '2027.2', present)).refusal).toBeUndefined();
  expect((await editions.view('2027.2')).use).toEqual({ state: 'told' });
  await editions.change('sofie', '2027.2', { step: 'takeBack', of: 'presentation' });
  expect((await editions.change('eva', '2027.2', present)).refusal?.code).toBe('ownWork');
  expect((await editions.change('sofie', '2027.2', present)).refusal).toBeUndefined();
  // Adopted anew it is another use, which Direktionen has not heard of.
  await editions.change('sofie', '2027.2', { step: 'takeBack', of: 'decision' });
  const anew = {
    step: 'decide',
    body: 'executiveBoard',
    on: '2026-12-01',
    caseRef: '26/000778',
    mandate: under,
  } as const;
  expect((await editions.change('sofie', '2027.2', anew)).refusal).toBeUndefined();
  expect((await editions.view('2027.2')).use).toEqual({ state: 'listed' });

  const end = (own: { seen: number; to?: string }) =>
    here.as('sofie').action('endStandingMandate', { key: under, ...own });
  expect((await end({ seen: 1, to: '2026-11-30' })).refusal?.code).toBe('standingMandateInvalid');
  expect((await end({ seen: 9, to: '2026-12-31' })).refusal?.code).toBe('changedMeanwhile');
  expect((await end({ seen: 1, to: '2026-12-31' })).answer.version).toBe(2);
  expect((await end({ seen: 1, to: '2026-12-31' })).answer.version).toBe(2);
  // Taken back, it lasts as long as Direktionen gave it, and never longer.
  expect((await end({ seen: 2 })).answer.version).toBe(3);
  expect((await rowsOf(here, 'standingMandate')).find((one) => one.key === under)?.to).toBeUndefined();
  const short = { kind: 'urgentWarning', from: '2026-11-01', to: '2026-12-31' } as const;
  const given = await here.as('sofie').action('recordStandingMandate', {
    ...{ ...short, decidedOn: '2026-11-01', caseRef: '26/000900' },
  });
  const endShort = (own: { seen: number; to?: string }) =>
    here.as('sofie').action('endStandingMandate', { key: given.answer.key, ...own });
  expect((await endShort({ seen: 1, to: '2027-01-31' })).refusal?.details.faults).toEqual(['longerThanGiven']);
  expect((await endShort({ seen: 1, to: '2026-12-10' })).answer.version).toBe(2);
  expect((await endShort({ seen: 2, to: '2027-01-31' })).refusal?.details.faults).toEqual(['longerThanGiven']);
  expect((await endShort({ seen: 2 })).answer.version).toBe(3);
  expect((await rowsOf(here, 'standingMandate')).find(({ key }) => key === given.answer.key)?.to).toBe('2026-12-31');
});

test('S73: the accountable director signs three sentences about an edition that is adopted; a repeat is the same', async () => {
  const sign = (who: Who, own: Partial<typeof signed> = {}) =>
    here.as(who).action('signBoardWords', { ...signed, ...own });
  expect((await sign('eva')).refusal?.code).toBe('notAllowed');
  expect((await sign('aksel', { edition: '1999' })).refusal?.code).toBe('unknownRevision');
  expect((await sign('aksel', { first: '311236-4321' })).refusal?.code).toBe('cprFound');
  const [one, other] = await Promise.all([sign('aksel'), sign('aksel')]);
  expect(one.answer).toEqual(other.answer);
  const { words: shown } = (await here.as('lone').view('page', { page: 'policy' })).answer;
  expect(shown).toMatchObject({ sentences: ['Et.', 'To.', 'Tre.'], names: 'Direktionen', signedOn: '2026-12-01' });
  expect((await sign('aksel', { third: 'Fire.' })).answer.version).toBe(2);
  expect(await rowsOf(here, 'boardWords')).toHaveLength(1);
});

test('S73: sentences about an edition whose decision is taken back no longer stand on the policy’s page', async () => {
  const third = async () => (await here.as('lone').view('page', { page: 'policy' })).answer.words?.sentences[2];
  await editions.start('2027.5');
  await editions.write('r07', 'revision:handbook:2027.5');
  await editions.decided('2027.5');
  const about = { ...words, document: 'handbook', edition: '2027.5', third: 'Seks.' } as const;
  expect((await here.as('aksel').action('signBoardWords', about)).refusal).toBeUndefined();
  expect(await third()).toBe('Seks.');
  await editions.change('sofie', '2027.5', { step: 'takeBack', of: 'decision' });
  expect(await third()).toBe('Fire.');
});
