import { describe, expect, test } from 'vitest';
import { controlResultKey, faultsOfResult, isLongLate, roundOf } from '../../../src/features/controls/control.ts';
import { controlFigures } from '../../../src/features/controls/control-figures.ts';
import type { Control, ControlResult } from '../../../src/features/controls/records.ts';
import {
  controlKey,
  expectedControls,
  faultsOfControl,
  mayAnswerControl,
} from '../../../src/features/systems/controls/control.ts';
import { controlWork } from '../../../src/features/systems/controls/control-work.ts';
import type { Eligibility } from '../../../src/features/systems/part-rules.ts';
import { aPart, aSystem, whole } from '../given-systems.ts';

const today = '2026-12-01';
const made = { actor: 'system', at: '2026-01-05T08:00:00Z' };

const aControl = (own: Partial<Control> = {}): Control => ({
  ...{ ...made, key: controlKey('nexus-1', 'accessReview'), about: 'nexus-1', kind: 'accessReview', months: 12 },
  ...{ startOn: '2026-06-01', plannedOn: '2026-01-05' },
  ...own,
});
const aResult = (dueOn: string, own: Partial<ControlResult> = {}): ControlResult => ({
  ...{
    ...made,
    key: controlResultKey(aControl(), dueOn),
    control: aControl().key,
    about: 'nexus-1',
    kind: 'accessReview',
  },
  ...{ dueOn, doneOn: dueOn, outcome: 'inOrder', note: 'Sag 26/1042', doneBy: 'karen', doneByName: 'Karen' },
  ...own,
});
const fits: Eligibility = {
  ...{ isHere: true, isPerson: true, directs: false, leadsCentre: false, leadsSomebody: false },
  watches: false,
};

describe('S47, S114, S121: the next time follows from what has been done', () => {
  test.each<[string, Partial<Control>, readonly ControlResult[], string | undefined]>([
    ['never done: the first day', {}, [], '2026-06-01'],
    ['done on its day: a year later', {}, [aResult('2026-06-01')], '2027-06-01'],
    ['done late: a year after it was done', {}, [aResult('2026-06-01', { doneOn: '2026-08-15' })], '2027-08-15'],
    ['done early: never further away than a year', {}, [aResult('2026-06-01', { doneOn: '2026-05-01' })], '2027-05-01'],
    [
      'done long before: the day after the one that has its result',
      { months: 1 },
      [aResult('2026-06-01', { doneOn: '2026-02-01' })],
      '2026-06-02',
    ],
    ['not done, with a reason: that time is over', {}, [aResult('2026-06-01', { outcome: 'notDone' })], '2027-06-01'],
    ['withdrawn: due again', {}, [aResult('2026-06-01', { outcome: 'withdrawn' })], '2026-06-01'],
    ['once, and done: never', { months: undefined }, [aResult('2026-06-01')], undefined],
    ['planned anew: that day', { startOn: '2027-02-01' }, [aResult('2026-06-01')], '2027-02-01'],
    ['stopped: never', { endedOn: today }, [], undefined],
    [
      'the latest counts, whatever comes first',
      {},
      [aResult('2026-06-01'), aResult('2027-06-01', { doneOn: '2027-06-03' })],
      '2028-06-03',
    ],
  ])('%s', (_, own, results, due) => {
    expect(roundOf(aControl(own), results).dueOn).toBe(due);
  });
});

test('S36, S39, S47, S50, S60, S61: what is expected follows from what it is', () => {
  const heavy = { criticality: 'critical', sensitivity: 'sensitive', processing: 'processor' } as const;
  expect(expectedControls(aSystem(heavy))).toEqual(['accessReview', 'supplierCheck', 'exercise']);
  expect(expectedControls(aSystem({ ...heavy, sensitivity: 'none' }))).toEqual(['exercise']);
  expect(expectedControls(aSystem({ kind: 'process', criticality: 'critical' }))).toEqual(['exercise']);
  expect(expectedControls(aSystem({ kind: 'site' }))).toEqual(['siteCheck']);
  expect(expectedControls(aSystem({ kind: 'paper', sensitivity: 'sensitive' }))).toEqual([]);
  expect(expectedControls(aSystem({ ...heavy, state: 'planned' }))).toEqual([]);
  expect(expectedControls(aSystem({ ...heavy, state: 'retired' }))).toEqual([]);
});

test.each<[string, Partial<Control>, Partial<Eligibility> | undefined, readonly string[]]>([
  ['in three months by nobody in particular', { startOn: '2027-03-01' }, undefined, []],
  ['today by somebody', { startOn: today }, {}, []],
  ['every two years', { startOn: today, months: 24 }, undefined, []],
  ['once', { startOn: today, months: undefined }, undefined, []],
  ['an interval of 0', { startOn: today, months: 0 }, undefined, ['interval']],
  ['every 30 months', { startOn: today, months: 30 }, undefined, ['interval']],
  ['yesterday', { startOn: '2026-11-30' }, undefined, ['inThePast']],
  ['in three years', { startOn: '2029-12-01' }, undefined, ['tooFar']],
  ['rooms of a system', { startOn: today, kind: 'siteCheck' }, undefined, ['wrongKind']],
  ['by one who has left', { startOn: today }, { isHere: false }, ['notHere']],
  ['by a mailbox', { startOn: today }, { isPerson: false }, ['noPerson']],
  ['by the DBR', { startOn: today }, { watches: true }, ['watches']],
])('a control %s: %j', (_, own, performer, faults) => {
  const eligibility = performer && { ...fits, ...performer };
  expect(faultsOfControl(aControl(own), aSystem(), eligibility, today)).toEqual(faults);
});

test.each([
  ['system', []],
  ['process', []],
  ['site', ['wrongKind']],
  ['paper', ['wrongKind']],
] as const)('S39, S44: that it works and that its data are right is controlled of a %s: %j', (kind, faults) => {
  for (const one of ['outage', 'dataCheck'] as const) {
    const planned = aControl({ kind: one, startOn: today });
    expect(faultsOfControl(planned, aSystem({ kind }), undefined, today)).toEqual(faults);
  }
});

test('of what is retired nothing is planned', () => {
  expect(faultsOfControl(aControl({ startOn: today }), aSystem({ state: 'retired' }), undefined, today)).toEqual([
    'retired',
  ]);
});

test('S113, S115: what has lost what shows it is in order in no report', () => {
  const rows = [
    aResult('2026-03-01'),
    aResult('2026-06-01', { note: undefined }),
    aResult('2026-09-01', { note: 'x' }),
  ];
  const year = { year: 2026, from: '2026-01-01', to: '2026-12-31', on: today };
  expect(controlFigures(rows, [], year)).toMatchObject({ inOrder: 2, of: 2 });
});

const finding = { outcome: 'findings', followUp: 'Luk kontoen', followUpDue: '2026-12-20' } as const;
test.each<[string, Partial<ControlResult>, Eligibility | undefined, readonly string[]]>([
  ['in order with a note', {}, undefined, []],
  ['in order with a link', { note: undefined, link: 'https://eksempel.dk/log' }, undefined, []],
  ['in order with nothing that shows it', { note: undefined }, undefined, ['noEvidence']],
  ['a link that is none', { link: 'http://eksempel.dk' }, undefined, ['link']],
  ['not done with a reason', { outcome: 'notDone' }, undefined, []],
  [
    'not done with a link alone',
    { outcome: 'notDone', note: undefined, link: 'https://e.dk' },
    undefined,
    ['noEvidence'],
  ],
  ['done tomorrow', { doneOn: '2026-12-02' }, undefined, ['inTheFuture']],
  ['a finding somebody follows up', finding, fits, []],
  ['a finding nobody follows up', finding, undefined, ['noFollowUp']],
  ['a finding with nothing to do', { ...finding, followUp: undefined }, fits, ['noFollowUp']],
  ['a finding without a day', { ...finding, followUpDue: undefined }, fits, ['noFollowUp']],
  ['a finding for a day that has passed', { ...finding, followUpDue: '2026-11-30' }, fits, ['inThePast']],
  ['a finding for the DBR', finding, { ...fits, watches: true }, ['watches']],
  ['taken back', { outcome: 'withdrawn', note: undefined }, undefined, []],
])('S93, S113: %s: %j', (_, own, keeper, faults) => {
  expect(faultsOfResult(aResult(today, own), keeper, { today, isNew: true })).toEqual(faults);
});

test('a follow-up whose day has passed meanwhile does not stop the result from being put right', () => {
  const passed = aResult('2026-06-01', { ...finding, followUpDue: '2026-07-01' });
  expect(faultsOfResult(passed, fits, { today, isNew: false })).toEqual([]);
});

test('who does it answers, and who answers for it; those who keep the register do not', () => {
  const nobody = { owns: false, isDelegate: false };
  expect(mayAnswerControl(nobody, 'signe', 'signe')).toBe(true);
  expect(mayAnswerControl({ ...nobody, owns: true }, 'signe', 'karen')).toBe(true);
  expect(mayAnswerControl({ ...nobody, isDelegate: true }, undefined, 'lone')).toBe(true);
  expect(mayAnswerControl(nobody, undefined, 'dina')).toBe(false);
});

describe('what is owed', () => {
  const owned = whole(aSystem({ owner: 'karen' }), { roles: [aPart('delegate', 'lone')] });
  const asked = { today, isHere: (person: string) => person !== 'olga' };
  const due = (own: Partial<Control> = {}, results: readonly ControlResult[] = []) =>
    roundOf(aControl({ startOn: '2026-12-20', ...own }), results);
  const owedBy = (person: string, ...rounds: ReturnType<typeof due>[]) =>
    controlWork(owned, rounds, person, asked).map(({ what, dueOn }) => [what, dueOn]);

  test('S47: near or late it is open, for the one who does it alone; else for the owner and the delegate', () => {
    expect(owedBy('karen', due())).toEqual([['accessReview', '2026-12-20']]);
    expect(owedBy('lone', due())).toEqual([['accessReview', '2026-12-20']]);
    expect(owedBy('karen', due({ startOn: '2027-02-01' }))).toEqual([]);
    expect(owedBy('karen', due({ performer: 'signe' }))).toEqual([]);
    expect(owedBy('signe', due({ performer: 'signe' }))).toEqual([['accessReview', '2026-12-20']]);
  });

  test('S28, S94: of one who has left it is the owner’s', () => {
    expect(owedBy('karen', due({ performer: 'olga' }))).toEqual([['accessReview', '2026-12-20']]);
  });

  test('S113: a finding is its owner’s to follow up until it is done, also of a control that was stopped', () => {
    const found = aResult('2026-11-20', { ...finding, followUpOwner: 'signe', followUpOwnerName: 'Signe' });
    const after = due({ startOn: '2026-11-20', endedOn: today }, [found]);
    expect(owedBy('signe', after)).toEqual([['followUp', '2026-12-20']]);
    expect(owedBy('karen', after)).toEqual([]);
    expect(owedBy('signe', due({ startOn: '2026-11-20' }, [{ ...found, followUpDoneOn: today }]))).toEqual([]);
  });

  test('of what is retired nothing', () => {
    expect(controlWork({ ...owned, system: { ...owned.system, state: 'retired' } }, [due()], 'karen', asked)).toEqual(
      [],
    );
  });
});

test.each([
  ['a month late, planned long ago', '2026-10-31', '2026-01-05', true],
  ['less than a month late', '2026-11-02', '2026-01-05', false],
  ['late in the first quarter', '2026-10-01', '2026-09-15', false],
])('%s', (_, startOn, plannedOn, isTold) => {
  expect(isLongLate(roundOf(aControl({ startOn, plannedOn }), []), today)).toBe(isTold);
});
