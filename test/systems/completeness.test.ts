import { expect, test } from 'vitest';
import { completenessOf, type SystemLack, systemLacks } from '../../src/features/systems/completeness.ts';
import { documentKinds } from '../../src/features/systems/stored-words.ts';
import { inOrderOfWeight, weightOf } from '../../src/features/systems/system.ts';
import { aDocument, aPart, aSystem, whole } from './given-systems.ts';

const today = '2026-12-01';
const described = aSystem({
  ...{ owner: 'karen', ownerName: 'Karen', budgetHolder: 'mette', criticality: 'critical', sensitivity: 'sensitive' },
  ...{ supportRef: '2026-1', supportTo: '2027-12-31', processing: 'processor', legalBasis: 'art. 6', storage: 'EU' },
});
const complete = whole(described, {
  roles: [aPart('dataOwner', 'mette'), aPart('administrator', 'signe')],
  documents: documentKinds.map((kind) => aDocument(kind)),
});
const lacksOf = (one: Parameters<typeof completenessOf>[0]) => completenessOf(one, today).lacks;

test('S97: a system with everything is complete', () => {
  expect(completenessOf(complete, today)).toEqual({ percent: 100, lacks: [] });
});

test('S97: a system of which only the name is known lacks all but what is not asked of it', () => {
  const unasked: readonly SystemLack[] = ['ownerPosition', 'auditorStatement', 'dataAgreement'];
  expect(completenessOf(whole(aSystem()), today)).toEqual({
    percent: 0,
    lacks: systemLacks.filter((what) => !unasked.includes(what)),
  });
});

test.each<[string, Parameters<typeof completenessOf>[0], SystemLack]>([
  ['S94: an owner', { ...complete, system: { ...described, owner: undefined } }, 'owner'],
  ['S95: an owner who has lost the position', { ...complete, ownerFits: false }, 'ownerPosition'],
  ['S98: the budget holder', { ...complete, system: { ...described, budgetHolder: undefined } }, 'budgetHolder'],
  ['S90: a data owner', { ...complete, roles: [aPart('administrator', 'signe')] }, 'dataOwner'],
  ['S100: an administrator', { ...complete, roles: [aPart('dataOwner', 'mette')] }, 'administrator'],
  [
    'S90: one whose part has ended is no data owner',
    { ...complete, roles: [aPart('dataOwner', 'mette', { endedOn: today }), aPart('administrator', 'signe')] },
    'dataOwner',
  ],
  [
    'S40: a support agreement that has run out',
    { ...complete, system: { ...described, supportTo: '2026-11-30' } },
    'support',
  ],
  ['S48: the legal basis', { ...complete, system: { ...described, legalBasis: undefined } }, 'legalBasis'],
  ['S42: where the data lie', { ...complete, system: { ...described, storage: undefined } }, 'storage'],
  [
    'S97: a document whose next look is past',
    {
      ...complete,
      documents: documentKinds.map((kind) =>
        aDocument(kind, kind === 'riskAnalysis' ? { nextReview: '2026-11-30' } : {}),
      ),
    },
    'riskAnalysis',
  ],
  [
    'S97: a document that is under way',
    {
      ...complete,
      documents: documentKinds.map((kind) => aDocument(kind, kind === 'instructions' ? { state: 'underWay' } : {})),
    },
    'instructions',
  ],
  [
    'S51: the agreement with a second processor',
    { ...complete, system: { ...described, processors: 'Skyhuset ApS · erklæring ISAE 3000 · til 2027-06-01' } },
    'dataAgreement',
  ],
  [
    'S50: a statement of a second processor that is still valid',
    { ...complete, system: { ...described, processors: 'Skyhuset ApS · aftale 1 · erklæring X · til 2026-11-30' } },
    'auditorStatement',
  ],
  [
    'S50: a statement of the supplier that is still valid',
    { ...complete, system: { ...described, statement: 'ISAE 3000', statementTo: '2026-11-30' } },
    'auditorStatement',
  ],
  [
    'S51: the agreement with a processor',
    { ...complete, documents: documentKinds.filter((kind) => kind !== 'dataAgreement').map((kind) => aDocument(kind)) },
    'dataAgreement',
  ],
])('it lacks %s, and nothing else', (_, one, what) => {
  expect(lacksOf(one)).toEqual([what]);
});

test('S51: without personal data nobody is asked for a data owner, a legal basis or an agreement', () => {
  const plain = { ...described, sensitivity: 'none', legalBasis: undefined, processing: 'unclear' } as const;
  const documents = documentKinds.filter((kind) => kind !== 'dataAgreement').map((kind) => aDocument(kind));
  expect(lacksOf({ ...complete, system: plain, roles: [aPart('administrator', 'signe')], documents })).toEqual([]);
});

test('S50, S51: a processor under another needs no agreement with us, and statements that hold lack nothing', () => {
  const processors =
    'Skyhuset ApS · aftale 24/1 · erklæring ISAE 3000 · til 2026-12-01\nLunden ApS · underdatabehandler';
  const system = { ...described, statement: 'ISAE 3000', statementTo: '2027-01-01', processors };
  expect(completenessOf({ ...complete, system }, today)).toEqual({ percent: 100, lacks: [] });
});

test('S10: of a paper archive only who answers and what it holds is asked', () => {
  const archive = aSystem({ kind: 'paper', owner: 'mette', criticality: 'ordinary', sensitivity: 'sensitive' });
  expect(completenessOf(whole(archive), today)).toEqual({ percent: 100, lacks: [] });
  expect(lacksOf(whole(aSystem({ kind: 'paper' })))).toEqual(['owner', 'criticality', 'sensitivity']);
});

test('what is retired lacks nothing', () => {
  expect(lacksOf(whole(aSystem({ state: 'retired' })))).toEqual([]);
});

test('S57: what weighs most comes first, and what is not assessed gains nothing by it', () => {
  const named = (name: string, own: object) => aSystem({ key: name, name, ...own });
  const some = [
    named('Kantinen', { criticality: 'ordinary', sensitivity: 'none' }),
    named('Ukendt', {}),
    named('Nexus', { criticality: 'critical', sensitivity: 'sensitive' }),
    named('Aula', { criticality: 'critical', sensitivity: 'sensitive' }),
    named('Hjemmesiden', { criticality: 'important', sensitivity: 'none' }),
  ];
  expect(inOrderOfWeight(some).map(({ name }) => name)).toEqual(['Aula', 'Nexus', 'Ukendt', 'Hjemmesiden', 'Kantinen']);
  expect(weightOf({ criticality: 'critical', sensitivity: 'sensitive' })).toBe(12);
});
