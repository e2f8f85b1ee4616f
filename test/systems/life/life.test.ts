import { describe, expect, test } from 'vitest';
import {
  checksOf,
  faultsOfLife,
  foundationOf,
  lifeEventKey,
  lifeWork,
  mayDecide,
  missingOf,
  retiredWithout,
  withoutOf,
} from '../../../src/features/systems/life/life.ts';
import type { LifeEvent } from '../../../src/features/systems/life/records.ts';
import type { LifeCheck, LifeKind } from '../../../src/features/systems/life/stored-words.ts';
import { aDocument, aPart, aSystem, whole } from '../given-systems.ts';

const today = '2026-12-01';
const anEvent = (own: Partial<LifeEvent> = {}): LifeEvent => ({
  ...{ key: lifeEventKey('nexus-1', 'a'), actor: 'system', at: '2026-01-05T08:00:00Z', about: 'nexus-1' },
  ...{ kind: 'purchase', what: 'Nyt modul', plannedFor: '2026-12-20', state: 'open' },
  ...own,
});
const heavy = aSystem({ sensitivity: 'sensitive', processing: 'processor' });
const plain = aSystem({ sensitivity: 'none' });

test.each<[LifeKind, typeof heavy, readonly LifeCheck[]]>([
  ['purchase', heavy, ['risk', 'agreement', 'minimised', 'byDesign', 'dpo', 'tradeOff']],
  ['trial', heavy, ['risk', 'agreement', 'minimised', 'byDesign', 'dpo', 'tradeOff']],
  ['extension', heavy, ['risk', 'agreement', 'dpo', 'tradeOff']],
  ['purchase', plain, ['risk', 'tradeOff']],
  ['retirement', heavy, ['data', 'access', 'links']],
])('S30, S46, S51, S56, S58, S65, S99: a %s asks what it is about', (kind, system, asked) => {
  expect(checksOf(kind, system)).toEqual(asked);
});

test('S51, S58: what lies in the documents is not asked again, and a ready one whose day has passed does not count', () => {
  const documents = [aDocument('riskAnalysis'), aDocument('dataAgreement', { nextReview: '2026-11-30' })];
  const foundation = foundationOf({ system: aSystem(heavy), documents }, today);
  expect(foundation).toEqual({ risk: true, agreement: false });
  const ticks = ['minimised', 'byDesign', 'dpo'] as const;
  expect(missingOf({ kind: 'purchase', ticks, tradeOff: 'Vejet' }, heavy, foundation)).toEqual(['agreement']);
  expect(missingOf({ kind: 'retirement', ticks: ['data', 'links'] }, heavy, foundation)).toEqual(['access']);
});

test('S51, S58: a system in use without a risk or an agreement is shown; one that is planned is not', () => {
  expect(withoutOf(whole(heavy), [], today)).toEqual(['risk', 'agreement']);
  expect(withoutOf(whole(plain), [], today)).toEqual(['risk']);
  expect(
    withoutOf(whole(heavy, { documents: [aDocument('riskAnalysis'), aDocument('dataAgreement')] }), [], today),
  ).toEqual([]);
  expect(withoutOf(whole({ ...heavy, state: 'planned' }), [], today)).toEqual([]);
  expect(withoutOf(whole({ ...heavy, kind: 'paper' }), [], today)).toEqual([]);
});

test('S58: a system retired without an approved checklist is shown, but for one an undone import had brought', () => {
  const retired = aSystem({ state: 'retired', sensitivity: 'sensitive' });
  const retirement = (state: LifeEvent['state']) => anEvent({ kind: 'retirement', state });
  expect(withoutOf(whole(retired), [], today)).toEqual(['checklist']);
  expect(retiredWithout(retired, [retirement('open'), retirement('dropped'), anEvent({ state: 'approved' })])).toBe(
    true,
  );
  expect(retiredWithout(retired, [retirement('approved')])).toBe(false);
  expect(retiredWithout({ ...retired, kind: 'paper' }, [])).toBe(false);
  expect(retiredWithout({ ...retired, source: 'kitos', sourceSaid: 'state 0123456789ab' }, [])).toBe(true);
  expect(retiredWithout({ ...retired, source: 'file' }, [])).toBe(false);
});

describe('what is in the way', () => {
  const asWritten = { today, isNew: true, isSettled: false };
  test.each([
    ['a day to come', {}, heavy, asWritten, []],
    ['yesterday', { plannedFor: '2026-11-30' }, heavy, asWritten, ['inThePast']],
    ['yesterday, said before', { plannedFor: '2026-11-30' }, heavy, { ...asWritten, isNew: false }, []],
    ['in four years', { plannedFor: '2030-12-01' }, heavy, asWritten, ['tooFar']],
    ['of what is retired', {}, { ...heavy, state: 'retired' as const }, asWritten, ['retired']],
    ['of a paper archive', {}, { ...heavy, kind: 'paper' as const }, asWritten, ['notASystem']],
    ['of what is settled', {}, heavy, { ...asWritten, isSettled: true }, ['settled']],
  ] as const)('%s', (_, own, system, asked, faults) => {
    expect(faultsOfLife(anEvent(own), system, asked)).toEqual(faults);
  });

  test('what is retired may have its data settled afterwards', () => {
    expect(faultsOfLife(anEvent({ kind: 'retirement' }), { ...heavy, state: 'retired' }, asWritten)).toEqual([]);
  });
});

test('S99: the owner decides, also through the delegate; those who keep the register do not', () => {
  expect([mayDecide({ owns: true, isDelegate: false }), mayDecide({ owns: false, isDelegate: true })]).toEqual([
    true,
    true,
  ]);
  expect(mayDecide({ owns: false, isDelegate: false })).toBe(false);
});

test('S99: what is to happen within a month waits for the owner and the delegate, as long as it is open', () => {
  const owned = whole(
    { ...heavy, owner: 'karen' },
    { roles: [aPart('delegate', 'lone'), aPart('dataOwner', 'mette')] },
  );
  const events = [anEvent(), anEvent({ plannedFor: '2027-03-01' }), anEvent({ state: 'approved' })];
  for (const person of ['karen', 'lone']) {
    expect(lifeWork(owned, events, person, today)).toMatchObject([{ what: 'approval', dueOn: '2026-12-20' }]);
  }
  expect(lifeWork(owned, events, 'mette', today)).toEqual([]);
});
