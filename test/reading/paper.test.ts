import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { memberOf } from '../../src/features/members/member.ts';
import { owedOnPaper, paperConfirmation } from '../../src/features/reading/paper/paper-confirmation.ts';
import { type PaperFault, readPaperFile } from '../../src/features/reading/paper/paper-file.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { requiredReading } from '../../src/features/reading/required-reading.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone, mikkel } from '../records.ts';

const today = '2026-11-25';
const old = aVersion({ rule: 'r06', version: '2.0', inForceFrom: '2025-01-01' });
const current = aVersion({ rule: 'r06', version: '3.0', inForceFrom: '2026-09-01' });
const yearly = aVersion({ rule: 'r28', version: '1.0', recurs: 'yearly', inForceFrom: '2025-01-01' });
const rules = rulesOf([old, current, yearly]);
const people: Record<string, { id: string; name: string } | PaperFault> = { lone, 'mikkel@a': mikkel, mig: 'oneself' };
const around = { today, rules, personOf: (written: string) => people[written] ?? ('unknownPerson' as const) };

const heads = ['Person', 'Regel', 'Version', 'Dato', 'Journalnr'];
const read = (...lines: readonly string[]) =>
  readPaperFile(
    [heads, ...lines.map((line) => line.split(';'))].map((cells, index) => ({ line: index + 1, cells })),
    around,
  ).lines.map(({ fault, said }) => fault ?? said?.version.key);

test.each<[string, string, string]>([
  ['a version that was in force on the day', 'lone;R06;3.0;20-11-2026;26/1', 'r06:3.0'],
  ['an older one on a day of its own', 'lone;r06;2.0;01-05-2026;26/1', 'r06:2.0'],
  ['an older one on a later day', 'lone;R06;2.0;20-11-2026;26/1', 'notInForce'],
  ['a newer one before its day', 'lone;R06;3.0;31-08-2026;26/1', 'notInForce'],
  ['a day to come', 'lone;R06;3.0;26-11-2026;26/1', 'future'],
  ['today', 'lone;R06;3.0;25-11-2026;26/1', 'r06:3.0'],
  ['a day that is none', 'lone;R06;3.0;31-11-2026;26/1', 'badDay'],
  ['a day long ago', 'lone;R06;3.0;31-12-1999;26/1', 'badDay'],
  ['a rule nobody knows', 'lone;R99;1.0;20-11-2026;26/1', 'unknownRule'],
  ['a version nobody knows', 'lone;R06;9.0;20-11-2026;26/1', 'unknownVersion'],
  ['somebody nobody knows', 'ukendt;R06;3.0;20-11-2026;26/1', 'unknownPerson'],
  ['oneself', 'mig;R06;3.0;20-11-2026;26/1', 'oneself'],
  ['nothing where the scan lies', 'lone;R06;3.0;20-11-2026;', 'missingValue'],
  ['too few cells', 'lone;R06', 'missingValue'],
  ['INV15: a CPR number', 'lone;R06;3.0;20-11-2026;311236-4321', 'cpr'],
  ['INV15: a CPR number where nothing is asked for', 'lone;R06;3.0;20-11-2026;26/1;3112364321', 'cpr'],
  ['a formula', 'lone;R06;3.0;20-11-2026;=1+1', 'badReference'],
  ['a reference that is too long', `lone;R06;3.0;20-11-2026;${'x'.repeat(121)}`, 'badReference'],
])('of a list %s: %s is %s', (_what, line, outcome) => {
  expect(read(line)).toEqual([outcome]);
});

test('each line is by itself, and the same twice is one', () => {
  const lines = ['lone;R06;3.0;20-11-2026;26/1', 'x;R06;3.0;20-11-2026;26/2', 'lone;R06;3.0;21-11-2026;26/3'];
  expect(read(...lines, 'mikkel@a;R06;3.0;20-11-2026;26/4')).toEqual([
    'r06:3.0',
    'unknownPerson',
    'duplicate',
    'r06:3.0',
  ]);
  expect(read('lone;R28;1.0;20-11-2026;26/1', 'lone;R28;1.0;20-11-2025;25/1')).toEqual(['r28:1.0', 'r28:1.0']);
});

test('a list without a column is told which', () => {
  expect(readPaperFile([{ line: 1, cells: ['person', 'REGEL', 'Dato'] }], around).missing).toEqual([
    'Version',
    'Journalnr',
  ]);
});

const plan = readingPlan(rules, [], [], []);
const required = requiredReading(
  plan,
  placementOf(lone.id, [aJob()], [], today),
  [],
  { daysForNewEmployee: 14 },
  today,
);
const paper = (version: typeof current, signedOn: string) => {
  const said = { person: lone.id, name: lone.name, version, signedOn, reference: '26/1' };
  return paperConfirmation(said, 'b', mikkel, { now: `${signedOn}T09:00:00Z`, salt: 's' });
};

test('INV7: a rule on paper is owed all the same, and only the version and round that count are said to be on paper', () => {
  expect(required.map(({ rule, state }) => [rule.id, state])).toEqual([
    ['r06', 'owed'],
    ['r28', 'owed'],
  ]);
  const count = (...papers: ReturnType<typeof paper>[]) => owedOnPaper(plan, required, papers, today);
  expect(count()).toBe(0);
  expect(count(paper(current, '2026-11-01'))).toBe(1);
  expect(count(paper(old, '2026-05-01'))).toBe(0);
  expect(count(paper(yearly, '2026-02-01'))).toBe(1);
  expect(count(paper(yearly, '2025-02-01'))).toBe(0);
  expect(count({ ...paper(current, '2026-11-01'), withdrawnAt: '2026-11-02T09:00:00Z' })).toBe(0);
});

test('S21: whoever has signed for everything on paper is still not there, and has been reached', () => {
  const late = required.map((item) => ({ ...item, dueOn: '2026-08-01' })) as typeof required;
  const member = (onPaper: number) =>
    memberOf({ person: lone.id, jobs: [aJob()] }, lone.name, late, true, today, onPaper);
  expect(member(0)).toMatchObject({ state: 'behind', unreached: true });
  expect(member(1)).toMatchObject({ state: 'behind', onPaper: 1, unreached: true });
  expect(member(2)).toMatchObject({ state: 'behind', onPaper: 2 });
  expect(member(2).unreached).toBeUndefined();
});
