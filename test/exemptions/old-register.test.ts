import { expect, test } from 'vitest';
import { importedExemption } from '../../src/features/exemptions/old-register/imported-exemption.ts';
import {
  nonceOfOld,
  type OldGround,
  oldExemptionColumns,
  readOldExemptions,
} from '../../src/features/exemptions/old-register/read-old-exemptions.ts';
import { isInForce } from '../../src/features/exemptions/state.ts';
import { anders, ayse, lone, mikkel } from '../records.ts';

const today = '2026-12-01';
const people = [lone, mikkel, ayse, anders, { id: 'other', name: 'Anders And' }, { id: 'third', name: 'Anders And' }];
const ground: OldGround = {
  ...{ today, maxMonths: 12 },
  rule: (id) => {
    const rule = { rule: id, version: '3.0', title: 'Send sikkert' };
    return id === 'r06' ? { ...rule, lawBound: false } : id === 'r01' ? { ...rule, lawBound: true } : undefined;
  },
  unit: (named) =>
    /^(nord|hjemmeplejen nord)$/i.test(named) ? { unit: 'nord', name: 'Hjemmeplejen Nord' } : undefined,
  called: (named) => people.filter(({ name }) => name === named),
  countsAsOne: (one, other) => one === other,
  watches: (person) => person === ayse.id,
};
const heads = [
  'Regel',
  'Gælder for',
  'Fra',
  'Udløber',
  'Ansøger',
  'DBR',
  'Direktør',
  'Begrundelse',
  'Tiltag',
  'Risiko',
];
const whole = [
  ...['R06', 'Nord', '01-06-2026', '31-03-2027', mikkel.name, ayse.name, anders.name, 'Ingen dækning', 'Papir', ''],
];
const read = (own: Readonly<Record<number, string>>, ...more: (readonly string[])[]) =>
  readOldExemptions(
    [whole.map((cell, at) => own[at] ?? cell), ...more].map((cells, at) => ({ line: at + 2, cells })),
    oldExemptionColumns(heads),
    ground,
  );

test('columns are found by what municipalities call them, each once', () => {
  expect(oldExemptionColumns(heads)).toEqual({
    ...{
      rule: 0,
      scope: 1,
      from: 2,
      until: 3,
      askedBy: 4,
      assessedBy: 5,
      decidedBy: 6,
      reason: 7,
      measures: 8,
      risk: 9,
    },
  });
  expect(oldExemptionColumns(['Vurderet af', 'Vurderet den', 'Besluttet', 'Besluttet af'])).toEqual({
    ...{ assessedBy: 0, assessedOn: 1, decidedOn: 2, decidedBy: 3 },
  });
});

test('S67, INV12: a whole line is an exemption in force with its three people, and what it does not say is said', () => {
  const [line] = read({});
  expect(line?.faults).toEqual([]);
  if (!line?.said) throw new Error('nothing was read');
  const row = importedExemption(line.said, lone, `${today}T09:00:00Z`);
  expect(row).toMatchObject({
    ...{
      state: 'granted',
      deed: 'imported',
      actor: lone.id,
      rule: 'r06',
      version: '3.0',
      scope: 'units',
      units: ['nord'],
    },
    ...{ from: '2026-06-01', expiresOn: '2027-03-31', risk: 'Står ikke i det gamle register.', expiry: 'later' },
    ...{ askedBy: mikkel.id, assessedBy: ayse.id, decidedBy: anders.id, followed: undefined },
  });
  expect(isInForce(row, today)).toBe(true);
});

test.each<[string, Readonly<Record<number, string>>, readonly string[]]>([
  ['no rule', { 0: '' }, ['noRule']],
  ['a rule that is not in force', { 0: 'R99' }, ['unknownRule']],
  ['a rule the law decides', { 0: '1' }, ['bound']],
  ['the policy', { 0: 'Politikken' }, ['bound']],
  ['nobody it is for', { 1: '' }, ['noScope']],
  ['no end', { 3: '' }, ['noEnd']],
  ['an end that is no day', { 3: '31-02-2027' }, ['noEnd']],
  ['an end that is past', { 3: '30-11-2026' }, ['over']],
  ['an end beyond what the municipality allows', { 3: '02-12-2027' }, ['tooLong']],
  ['no beginning and no decision', { 2: '' }, ['noStart']],
  ['an end before the beginning', { 2: '01-06-2027' }, ['datesReversed']],
  ['nobody who asked', { 4: '' }, ['nobody askedBy']],
  ['an assessor nobody knows', { 5: 'Ukendt' }, ['unknownPerson assessedBy']],
  ['two of one name', { 6: 'Anders And' }, ['namesakes decidedBy']],
  ['the same person twice (S37)', { 4: anders.name }, ['sameHands']],
  ['the DBR deciding (GDPR art. 38(6))', { 5: lone.name, 6: ayse.name }, ['dpoDecides']],
  ['no reason and nothing done instead', { 7: '', 8: '' }, ['noReason', 'noMeasures']],
  ['a text that is too long', { 7: 'x'.repeat(2_001) }, ['longText']],
  ['a CPR number for a place (INV15)', { 1: '311236-4321' }, ['cpr']],
  ['much', { 0: '', 3: '', 6: '' }, ['noRule', 'noEnd', 'nobody decidedBy']],
])('INV12: a line with %s says so, and nothing of it comes in', (_, own, faults) => {
  const [line] = read(own);
  expect(line?.said).toBeUndefined();
  expect(line?.faults.map(({ fault, hand }) => [fault, hand].filter(Boolean).join(' '))).toEqual(faults);
});

test('what names no unit is a system or a workflow, and several units are all named', () => {
  expect(read({ 1: 'Nexus' })[0]?.said).toMatchObject({ units: [], workflow: 'Nexus' });
  expect(read({ 1: 'Nord, Hjemmeplejen Nord' })[0]?.said?.units).toEqual([{ unit: 'nord', name: 'Hjemmeplejen Nord' }]);
  expect(read({ 1: 'Nord, Syd' })[0]?.said).toMatchObject({ units: [], workflow: 'Nord, Syd' });
});

test('the same line twice is told, and another end is another exemption', () => {
  const [first, again, later] = read({}, whole, whole.with(3, '30-04-2027'));
  expect(again?.faults).toEqual([{ fault: 'twice' }]);
  if (!first?.said || !later?.said) throw new Error('nothing was read');
  expect(nonceOfOld(first.said)).not.toBe(nonceOfOld(later.said));
});

test('INV15: a CPR number in a text is covered', () => {
  const [line] = read({ 7: 'Borgeren 311236-4321' });
  expect(line?.said && importedExemption(line.said, lone, `${today}T09:00:00Z`).reason).toBe('Borgeren 3112••-••••');
});
