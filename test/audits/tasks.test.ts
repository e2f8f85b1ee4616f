import { expect, test } from 'vitest';
import { pointKey } from '../../src/features/audits/audit-keys.ts';
import type { Audit, AuditPoint } from '../../src/features/audits/records.ts';
import { auditTasks } from '../../src/features/audits/tasks.ts';
import { roundOf } from '../../src/features/controls/control.ts';
import type { Control, ControlResult } from '../../src/features/controls/records.ts';
import { aFinding, anAudit, aPoint } from './given-audits.ts';

const today = '2026-12-01';
const orderedBy = anAudit().orderedBy;
const heads: Readonly<Record<string, string>> = { signe: 'karen' };
const everybody = ['ivan', 'signe', 'karen', orderedBy];
const tasksOf = (
  audits: readonly Audit[],
  points: readonly AuditPoint[] = [],
  rules: readonly (readonly [Control, readonly ControlResult[]])[] = [],
  here: readonly string[] = everybody,
) =>
  auditTasks(
    audits,
    points,
    rules.map(([control, results]) => roundOf(control, results)),
    { accountable: 'aksel', isHere: (person) => here.includes(person), headOf: (person) => heads[person], today },
  ).map(({ what, person, dueOn, since }) => `${what} ${person} ${dueOn} from ${since}`);

test.each<[string, Partial<Audit>, readonly AuditPoint[], readonly string[]]>([
  ['near: theirs from a month before', {}, [], ['perform ivan 2026-12-20 from 2026-11-20']],
  ['far ahead: theirs from a day to come', { dueOn: '2027-06-01' }, [], ['perform ivan 2027-06-01 from 2027-05-02']],
  ['late: theirs from the day after', { dueOn: '2026-11-28' }, [], ['perform ivan 2026-11-28 from 2026-11-29']],
  [
    'near, and given to them yesterday: theirs today',
    { at: '2026-11-30T09:00:00Z' },
    [],
    ['perform ivan 2026-12-20 from 2026-12-01'],
  ],
  [
    'written by the one who performs it: no news to them',
    { actor: 'ivan', at: '2026-11-30T09:00:00Z' },
    [],
    ['perform ivan 2026-12-20 from 2026-11-20'],
  ],
  ['with every line answered', {}, [aPoint(1), aPoint(2)], []],
  ['given up', { state: 'givenUp' }, [], []],
  ['the auditors’ own', { kind: 'external', performer: undefined }, [], []],
  [
    'without a day, as somebody has emptied it in SharePoint',
    { dueOn: undefined },
    [],
    ['perform ivan 2026-03-31 from 2026-04-01'],
  ],
])('S113, S114: an audit that is %s', (_what, own, points, expected) => {
  expect(tasksOf([anAudit(own)], points)).toEqual(expected);
});

test('S116: a finding is the task of who follows it up until it is done, or a later audit has looked at it again', () => {
  const ended = anAudit({ state: 'done', concludedOn: '2026-11-01' });
  const said = 'followUp signe 2026-12-20 from 2026-11-20';
  expect(tasksOf([ended], [aFinding(1)])).toEqual([said]);
  expect(tasksOf([ended], [aFinding(1, { followUpDoneOn: '2026-11-20' })])).toEqual([]);
  const key = pointKey(ended.key, 1);
  expect(tasksOf([ended], [aFinding(1), aPoint('later', { subject: key })])).toEqual([]);
});

test('S116: a finding of one who is here no longer is the task of who asked for the audit', () => {
  const ended = anAudit({ state: 'done', concludedOn: '2026-11-01' });
  expect(tasksOf([ended], [aFinding(1)], [], [orderedBy])).toEqual([
    `followUp ${orderedBy} 2026-12-20 from 2026-11-20`,
  ]);
  // S28: the head of the unit they worked in comes first.
  expect(tasksOf([ended], [aFinding(1)], [], [orderedBy, 'karen'])).toEqual([
    'followUp karen 2026-12-20 from 2026-11-20',
  ]);
  // Rows of an audit that retention has deleted are nobody's.
  expect(tasksOf([], [aFinding(1)], [], [orderedBy])).toEqual([]);
});

test('S28: an audit whose performer is here no longer is the task of who asked for it, who names another', () => {
  expect(tasksOf([anAudit()], [], [], [orderedBy])).toEqual([`perform ${orderedBy} 2026-12-20 from 2026-11-20`]);
  expect(tasksOf([anAudit()], [], [], ['aksel'])).toEqual(['perform aksel 2026-12-20 from 2026-11-20']);
  expect(tasksOf([anAudit()], [], [], [])).toEqual([]);
});

test('S113: a rule is verified by who was given it, and what was found is put right by another', () => {
  const made = { actor: 'eva', at: '2026-11-02T08:00:00Z', about: 'rule:r06', kind: 'verification' } as const;
  const control: Control = {
    ...{ ...made, key: 'control:rule:r06:verification', months: 12, startOn: '2026-11-20', plannedOn: '2026-11-02' },
    performer: 'karen',
  };
  const result: ControlResult = {
    ...{ ...made, key: 'controlresult:rule:r06:verification:2026-11-20', control: control.key, dueOn: '2026-11-20' },
    ...{ doneOn: '2026-11-20', outcome: 'findings', note: 'To skærme', doneBy: 'karen', doneByName: 'Karen' },
    ...{ followUp: 'Sæt dem', followUpOwner: 'ivan', followUpDue: '2026-12-20' },
  };
  expect(tasksOf([], [], [[control, []]])).toEqual(['verify karen 2026-11-20 from 2026-11-21']);
  // S28: who followed it up is here no longer.
  expect(tasksOf([], [], [[control, [result]]], ['karen'])).toEqual([
    'verify karen 2027-11-20 from 2027-10-21',
    'verify karen 2026-12-20 from 2026-11-20',
  ]);
  // S28: where they are here no longer the accountable director names another.
  expect(tasksOf([], [], [[control, []]], ['aksel'])).toEqual(['verify aksel 2026-11-20 from 2026-11-21']);
  expect(tasksOf([], [], [[control, [result]]])).toEqual([
    'verify karen 2027-11-20 from 2027-10-21',
    'verify ivan 2026-12-20 from 2026-11-20',
  ]);
  expect(tasksOf([], [], [[{ ...control, endedOn: '2026-11-30' }, [{ ...result, followUpDoneOn: today }]]])).toEqual(
    [],
  );
});
