import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import { addPartner } from '../../src/features/partners/actions/add-partner.ts';
import { changePartner } from '../../src/features/partners/actions/change-partner.ts';
import type { PartnerLack, Renewal } from '../../src/features/partners/partner.ts';
import { hasEdition, partnerKey } from '../../src/features/partners/partner.ts';
import type { PartnerChange, PartnerFault } from '../../src/features/partners/partner-change.ts';
import { changedPartner, partnerFaults, saysTheSame } from '../../src/features/partners/partner-change.ts';
import { mayKeep } from '../../src/features/partners/roles.ts';
import { partnerNotifications } from '../../src/features/partners/scheduled/partners.ts';
import { dueSoon, partnersInOrder, settledPartner } from '../../src/features/partners/state.ts';
import { writtenTerms } from '../../src/features/partners/terms.ts';
import { tasksOf } from '../../src/features/team/tasks/task.ts';
import type { Partner } from '../../src/features/workplace/partner-records.ts';
import { readable } from '../readable.ts';
import { aPartner, lone, mikkel } from '../records.ts';

const today = '2026-12-01';
const now = `${today}T09:00:00Z`;
const demands = { needsDeclaration: true, declarationYears: 2, monthsBetweenLetters: 12, isHere: () => true };
const settled = (own: Partial<Partner>, asked: Partial<typeof demands> = {}) =>
  settledPartner(aPartner(own), { ...demands, ...asked }, today);
const none = undefined;

test.each<[string, Partial<Partner>, readonly PartnerLack[]]>([
  ['nothing', {}, []],
  ['an agreement', { agreementRef: none }, ['agreement']],
  ['one that still holds', { agreementTo: '2026-11-30' }, ['agreementEnded']],
  ['nothing on the last day of the agreement', { agreementTo: today }, []],
  ['S50: an answer to who is responsible for the data', { processing: 'unclear' }, ['processing']],
  ['S51: a data-processing agreement with a processor', { processing: 'processor' }, ['dataAgreement']],
  ['S51: an arrangement with one jointly responsible', { processing: 'joint' }, ['dataAgreement']],
  ['nothing of a processor who has one', { processing: 'processor', dataAgreementRef: '26/1-2' }, []],
  ['nothing of one responsible alone', { processing: 'controller' }, []],
  ['S103: agreed rules', { rules: [] }, ['rules']],
  ['S32: an instruction', { instructedOn: none }, ['instruction']],
  ['S34: the declaration', { declarationRef: none }, ['declaration']],
  ['S34: a new declaration when two years are up', { declaredOn: '2024-11-30' }, ['declaration']],
  ['nothing on the day the two years are up', { declaredOn: '2024-12-01' }, []],
  ['S103: the letter', { confirmedOn: none }, ['confirmation']],
  ['a new letter after a year', { confirmedOn: '2025-11-30' }, ['confirmationOld']],
  ['nothing on the day the year is up', { confirmedOn: '2025-12-01' }, []],
  ['nothing when it is over', { endedOn: '2026-11-01', agreementRef: none, rules: [] }, []],
])('a partner lacks %s', (_what, own, lacks) => {
  const partner = settled(own);
  expect(partner.lacks ?? []).toEqual(lacks);
  expect(partner.state).toBe(own.endedOn ? 'ended' : lacks.length > 0 ? 'lacking' : 'fine');
});

test('S34: no declaration is missed where the municipality asks none of partners', () => {
  expect(settled({ declarationRef: none }, { needsDeclaration: false }).state).toBe('fine');
});

test('whoever answered for the agreement has left: somebody else is needed', () => {
  expect(settled({}, { isHere: () => false }).lacks).toEqual(['owner']);
});

test.each<[string, Partial<Partner>, Renewal, string | undefined]>([
  ['the letter comes first', {}, 'later', '2027-08-20'],
  ['the agreement comes first', { agreementTo: '2027-03-01' }, 'later', '2027-03-01'],
  ['in sixty days', { agreementTo: '2027-01-30' }, 'soon', '2027-01-30'],
  ['in sixty-one days', { agreementTo: '2027-01-31' }, 'later', '2027-01-31'],
  ['it has', { agreementTo: '2026-11-30' }, 'past', '2026-11-30'],
  ['the declaration comes first', { declaredOn: '2025-01-20' }, 'soon', '2027-01-20'],
  ['there is no day', { declaredOn: none, agreementTo: none, confirmedOn: none }, 'none', undefined],
  ['it is over', { endedOn: '2026-11-01', agreementTo: '2026-11-30' }, 'none', undefined],
])('what runs out: %s', (_what, own, renewal, nextDue) => {
  expect(settled(own)).toMatchObject({ renewal, ...(nextDue && { nextDue }) });
  expect(settled(own).nextDue).toBe(nextDue);
});

const actor = { person: { ...lone, upn: 'lone@a', enabled: true }, roles: [] as Role[] };
const speaker = { ...actor, channel: 'tab', language: 'da' } as const;

test.each<[string, PartnerChange, Partial<Partner>]>([
  ['sent the handbook', { step: 'send', edition: '2026.4', on: today }, { sentEdition: '2026.4', sentOn: today }],
  [
    'instructed (S32)',
    { step: 'instruct', on: today, by: 'Sanne', how: 'call' },
    { instructedBy: 'Sanne', instructedHow: 'call', instructedOn: today },
  ],
  ['declared (S34)', { step: 'declare', reference: '26/9', on: today }, { declarationRef: '26/9', declaredOn: today }],
  [
    'confirmed (S103)',
    { step: 'confirm', reference: '26/9', on: today, edition: '2026.4', what: 'Alle' },
    { confirmationRef: '26/9', confirmedOn: today, confirmedEdition: '2026.4', confirmedWhat: 'Alle' },
  ],
  ['taken back', { step: 'takeBack', of: 'confirm' }, { confirmationRef: none, confirmedOn: none }],
  ['ended', { step: 'end', on: today }, { endedOn: today }],
  ['opened again', { step: 'reopen' }, { endedOn: none }],
])('a partner is %s, and the same again changes nothing', (_what, change, expected) => {
  const after = changedPartner(aPartner(), change, speaker, now);
  expect(after).toMatchObject({ ...expected, actor: lone.id, at: now });
  expect(saysTheSame(after, changedPartner(after, change, speaker, '2027-01-01T00:00:00Z'))).toBe(true);
});

test('what is left out of the terms is taken away, and what shows that they know the rules stays', () => {
  const { organisation, service, contactName, contactAt, owner, ownerName } = aPartner();
  const terms = { organisation, service, contactName, contactAt, owner, ownerName, processing: 'noData' } as const;
  const after = changedPartner(aPartner({ unit: 'x', safeguards: 'y' }), { step: 'describe', terms }, speaker, now);
  expect([after.agreementRef, after.agreementTo, after.rules, after.unit, after.safeguards]).toEqual(
    Array(5).fill(none),
  );
  expect(after.confirmationRef).toBe('26/001204-4');
});

const known = { rules: new Set(['r01', 'r33']), units: new Set(['firma']) };
const terms = { ...aPartner() };
test.each<[PartnerChange, Partial<Partner>, readonly PartnerFault[]]>([
  [{ step: 'send', edition: '1', on: '2026-12-02' }, {}, ['inTheFuture']],
  [{ step: 'send', edition: '1', on: today }, { endedOn: '2026-11-01' }, ['ended']],
  [{ step: 'reopen' }, { endedOn: '2026-11-01' }, []],
  [{ step: 'describe', terms }, {}, []],
  [{ step: 'describe', terms: { ...terms, agreementTo: '2025-12-31' } }, {}, ['datesReversed']],
  [{ step: 'describe', terms: { ...terms, rules: ['r99'], unit: 'nord' } }, {}, ['unknownRule', 'unknownUnit']],
  [{ step: 'describe', terms: { ...terms, rules: Array(60).fill('r01') } }, {}, ['tooManyRules']],
])('%j of %j: %j', (change, own, faults) => {
  expect(partnerFaults(aPartner(own), change, known, today)).toEqual(faults);
});

test('INV15: every line somebody writes is kept free of CPR numbers', () => {
  const cpr = 'Aftalt med 311236-4321';
  const refs = { agreementRef: cpr, dataAgreementRef: cpr, safeguards: cpr };
  const terms = { organisation: cpr, processing: 'noData', service: cpr, contactName: cpr, contactAt: cpr, ...refs };
  const step = (own: object) => changePartner.input.parse({ key: 'partner:x', seen: 1, ...own });
  const written = [
    addPartner.input.parse({ ...terms, nonce: '00000000-0000-4000-8000-0000000000a1' }),
    step({ step: 'describe', terms }),
    step({ step: 'instruct', on: today, by: cpr, how: 'call' }),
    step({ step: 'declare', reference: cpr, on: today }),
    step({ step: 'confirm', reference: cpr, what: cpr, edition: '1', on: today }),
  ];
  expect(readable(written)).not.toContain('4321');
});

test('of the rules each is stored once, in order, and nothing where none are agreed', () => {
  const asked = { organisation: 'x', service: 'x', contactName: 'x', contactAt: 'x', processing: 'noData' } as const;
  const stored = (rules: string[]) => writtenTerms({ ...asked, rules }, { owner: 'x', ownerName: 'X' }).rules;
  expect([stored(['r06', 'r01', 'r06']), stored([])]).toEqual([['r01', 'r06'], none]);
});

test('S18: an edition counts when it was sent or when the letter covers it', () => {
  expect(hasEdition(aPartner({ sentEdition: '2026.4', confirmedEdition: '2026.3' }), ['2026.4'])).toBe(true);
  expect(hasEdition(aPartner({ sentEdition: none }), ['2026.3'])).toBe(true);
  expect(hasEdition(aPartner(), ['2026.4', '2026.4a'])).toBe(false);
  expect(hasEdition(aPartner({ sentEdition: '2026.4a' }), ['2026.4', '2026.4a'])).toBe(true);
});

test('whoever answers for it keeps the record, and editors; the DBR looks and advises (S74)', () => {
  const as = (id: string, ...roles: Role[]) =>
    mayKeep(aPartner(), { ...speaker, roles, person: { ...actor.person, id } });
  expect([as(mikkel.id), as(lone.id, 'editor'), as(lone.id, 'dpo'), as(lone.id, 'lineManager')]).toEqual([
    ...[true, true, false, false],
  ]);
});

test('the one that lacks something comes first, then what runs out first, and what is over last', () => {
  const names = [
    { organisation: 'Øst', state: 'fine', nextDue: '2027-01-01' },
    { organisation: 'Ende', state: 'ended' },
    { organisation: 'Anden', state: 'fine' },
    { organisation: 'Mangel', state: 'lacking', nextDue: '2029-01-01' },
  ] as const;
  expect(partnersInOrder(names).map(({ organisation }) => organisation)).toEqual(['Mangel', 'Øst', 'Anden', 'Ende']);
  expect(partnerKey('ABC')).toBe('partner:abc');
});

test('our contact is told once of a day on which something runs out, however many it is about, and names nobody', () => {
  const due = (nextDue: string, own: Partial<Partner> = {}) => aPartner({ nextDue, ...own });
  const rows = [
    ...[due('2026-12-15'), due('2026-12-15'), due('2026-12-31'), due('2027-01-01'), due('2026-10-31')],
    ...[due('2026-12-15', { state: 'ended' }), due('2026-12-15', { owner: lone.id })],
  ];
  const told = partnerNotifications(rows, now);
  expect(told.map(({ person, count, key }) => [person, count, key.slice(-10)])).toEqual([
    [mikkel.id, 2, '2026-12-15'],
    [mikkel.id, 1, '2026-12-31'],
    [lone.id, 1, '2026-12-15'],
  ]);
  expect(JSON.stringify(told)).not.toContain('Rengøring');
});

test('what waits for a manager holds what runs out with partners, by the first day', () => {
  const dates = [aPartner({ nextDue: '2027-01-30' }), aPartner({ nextDue: '2026-12-20' })];
  const owing = { starting: [], editions: [], behind: 0, partners: dates.flatMap((row) => dueSoon(row, today)) };
  expect(tasksOf(owing, today)).toEqual([{ kind: 'renewPartners', count: 2, dueOn: '2026-12-20', place: '/partners' }]);
  const later = [aPartner({ nextDue: '2027-01-31' }), aPartner({ nextDue: '2026-12-20', endedOn: today })];
  expect(later.flatMap((row) => dueSoon(row, today))).toEqual([]);
});
