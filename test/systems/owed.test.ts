import { expect, test } from 'vitest';
import { hasPart, workOf } from '../../src/features/systems/owed.ts';
import { partsOf } from '../../src/features/systems/system.ts';
import { aDocument, aPart, aSystem, whole } from './given-systems.ts';

const today = '2026-12-01';
const asked = { isHere: (person: string) => person !== 'væk', today };
const heavy = aSystem({
  key: 'nexus-1',
  name: 'Nexus',
  owner: 'karen',
  criticality: 'critical',
  sensitivity: 'sensitive',
});
const light = aSystem({
  key: 'kantine-1',
  name: 'Kantinen',
  owner: 'karen',
  criticality: 'ordinary',
  sensitivity: 'none',
});

test('S97: three things that are lacking are open, of what weighs most; the rest is a number', () => {
  const { open, later } = workOf([whole(light), whole(heavy)], 'karen', asked);
  expect(open.map(({ name, what, dueOn }) => [name, what, dueOn])).toEqual([
    ['Nexus', 'dataOwner', undefined],
    ['Nexus', 'administrator', undefined],
    ['Nexus', 'budgetHolder', undefined],
  ]);
  expect(later).toBeGreaterThan(10);
});

test('S97: documents to look at again come by date, before what is lacking, as long as they are near or past', () => {
  const documents = [
    aDocument('riskAnalysis', { nextReview: '2026-12-20' }),
    aDocument('instructions', { nextReview: '2026-11-01' }),
    aDocument('continuityPlan', { nextReview: '2027-06-01' }),
    aDocument('internalControls', { nextReview: '2026-12-10', keeper: 'signe' }),
  ];
  const one = whole(heavy, { documents });
  expect(workOf([one], 'karen', asked).open.slice(0, 3)).toMatchObject([
    { what: 'instructions', dueOn: '2026-11-01' },
    { what: 'riskAnalysis', dueOn: '2026-12-20' },
    { what: 'dataOwner' },
  ]);
  expect(workOf([one], 'karen', asked).open.filter(({ what }) => what === 'instructions')).toHaveLength(1);
  // Kept by another: it is asked of that one alone.
  expect(workOf([one], 'signe', asked)).toEqual({
    open: [{ system: 'nexus-1', name: 'Nexus', what: 'internalControls', dueOn: '2026-12-10' }],
    later: 0,
  });
});

test('S28, S97: a document whose keeper has left is the owner’s to look at again', () => {
  const documents = [aDocument('instructions', { nextReview: '2026-12-10', keeper: 'væk' })];
  const { open } = workOf([whole(heavy, { documents })], 'karen', asked);
  expect(open[0]).toMatchObject({ what: 'instructions', dueOn: '2026-12-10' });
});

test('S96: a delegate owes what the owner owes; a data owner and an administrator do not', () => {
  const one = whole(heavy, {
    roles: [aPart('delegate', 'lone'), aPart('dataOwner', 'mette'), aPart('administrator', 'signe')],
  });
  expect(workOf([one], 'lone', asked).open).toHaveLength(3);
  expect(workOf([one], 'mette', asked)).toEqual({ open: [], later: 0 });
});

test('S94: an owner who has lost the position is not asked to find another owner as a gap', () => {
  const { open, later } = workOf([whole(heavy, { ownerFits: false })], 'karen', asked);
  expect(open.map(({ what }) => what)).not.toContain('ownerPosition');
  expect(later).toBe(workOf([whole(heavy)], 'karen', asked).later);
});

test('nothing is owed to what is retired', () => {
  expect(workOf([whole({ ...heavy, state: 'retired' })], 'karen', asked)).toEqual({ open: [], later: 0 });
});

test('the parts of a person: what has ended is none, and a document to keep is one', () => {
  const one = whole(
    { ...heavy, budgetHolder: 'mette' },
    {
      roles: [aPart('dataOwner', 'mette'), aPart('administrator', 'signe', { endedOn: today })],
      documents: [aDocument('riskAnalysis', { keeper: 'lone' })],
    },
  );
  expect(partsOf(one, 'mette')).toEqual(['budgetHolder', 'dataOwner']);
  expect(partsOf(one, 'karen')).toEqual(['owner']);
  expect(['karen', 'mette', 'signe', 'lone'].map((person) => hasPart(one, person))).toEqual([true, true, false, true]);
});
