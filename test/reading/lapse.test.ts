import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { confirm } from '../../src/features/reading/confirmation.ts';
import { lapseKey, lapsesBetween, lapsesOfClosed, mayLapse } from '../../src/features/reading/lapses/lapse.ts';
import { lapsesOfChange } from '../../src/features/reading/lapses/lapses-of-change.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import type { Confirmation } from '../../src/features/reading/records.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, anAppointment, aPack, aVersion, lone } from '../records.ts';

const yesterday = '2026-11-24';
const today = '2026-11-25';
const now = '2026-11-25T02:00:00Z';
const core = aVersion({ rule: 'r01', core: true });
const r13 = aVersion({ rule: 'r13' });
const r15 = aVersion({ rule: 'r15', areas: ['school'] });
const teacher = aJob({ number: '2', area: 'school', function: 'Lærer', unit: 'skolen' });

interface Given {
  versions?: readonly RuleVersion[];
  packs?: readonly Pack[];
  choices?: readonly ReadingChoice[];
  jobs?: readonly Employment[];
  roles?: readonly [before: readonly Role[], after: readonly Role[]];
  read?: readonly Confirmation[];
}

function overnight({
  versions = [core, r13, r15],
  packs = [],
  choices = [],
  jobs = [aJob()],
  roles,
  read = [],
}: Given) {
  const plan = readingPlan(rulesOf(versions), packs, choices, []);
  const then = { plan, placement: placementOf(lone.id, jobs, roles?.[0] ?? [], yesterday), day: yesterday };
  const later = { plan, placement: placementOf(lone.id, jobs, roles?.[1] ?? [], today), day: today };
  const lapses = lapsesBetween(then, later, read, now);
  // What is told about a person and what is not even looked into must never disagree.
  if (lapses.length > 0) expect(mayLapse(then, later)).toBe(true);
  return lapses;
}

const read = (version: RuleVersion) =>
  confirm(version, lone, { round: '-', how: 'tab', language: 'da', now: '2026-11-25T01:00:00Z', salt: 's' });

test.each<[string, Given, readonly string[]]>([
  ['nothing changed', {}, []],
  ['the last day was yesterday', { jobs: [aJob({ to: yesterday })] }, ['r01 left', 'r13 left']],
  ['today is the last day', { jobs: [aJob({ to: today })] }, []],
  ['one job ended and another goes on', { jobs: [aJob(), { ...teacher, to: yesterday }] }, ['r15 audience']],
  ['what was read is not owed', { jobs: [aJob({ to: yesterday })], read: [read(r13)] }, ['r01 left']],
  ['leave began today', { jobs: [aJob({ pausedFrom: today })] }, ['r01 paused', 'r13 paused']],
  ['leave began yesterday: that has been told', { jobs: [aJob({ pausedFrom: yesterday })] }, []],
  ['leave is over', { jobs: [aJob({ pausedFrom: '2026-01-01', pausedTo: yesterday })] }, []],
  ['leave from one job began, another goes on', { jobs: [aJob(), { ...teacher, pausedFrom: today }] }, ['r15 paused']],
  ['left while on leave', { jobs: [aJob({ pausedFrom: '2026-01-01', to: yesterday })] }, ['r01 left', 'r13 left']],
  [
    'a manager’s choice took a rule off',
    { choices: [aChoice({ does: 'remove', rule: 'r13', from: today })] },
    ['r13 removed'],
  ],
  ['the core cannot be taken off', { choices: [aChoice({ does: 'remove', rule: 'r01', from: today })] }, []],
  ['a manager’s addition ended', { choices: [aChoice({ to: yesterday })] }, ['r15 audience']],
  ['a pack ended', { packs: [aPack({ areas: ['elderCare'], to: yesterday })] }, ['r15 audience']],
  [
    'a new version is for others',
    { versions: [r13, aVersion({ rule: 'r13', version: '2.0', areas: ['school'], inForceFrom: today })] },
    ['r13 audience'],
  ],
  [
    'a new version asks instead',
    { versions: [r13, aVersion({ rule: 'r13', version: '2.0', inForceFrom: today })] },
    [],
  ],
  [
    'a role ended',
    { versions: [aVersion({ rule: 'r28', audience: ['privileged'] })], roles: [['privileged'], []] },
    ['r28 audience'],
  ],
])('S18: negative receipts when %s', (_, what, answer) => {
  expect(overnight(what).map(({ rule, why }) => `${rule} ${why}`)).toEqual(answer);
});

test('S18: a closed account leaves what was owed and not read, once, and nothing while on leave', () => {
  const plan = readingPlan(rulesOf([core, r13]), [], [], []);
  const stand = (job: Employment) => ({ plan, placement: placementOf(lone.id, [job], [], today), day: today });
  const found = lapsesOfClosed(stand(aJob()), [read(r13)], [], now);
  expect(found.map(({ rule, why, on }) => [rule, why, on])).toEqual([['r01', 'closed', today]]);
  expect(lapsesOfClosed(stand(aJob()), [read(r13)], found, now)).toEqual([]);
  expect(lapsesOfClosed(stand(aJob({ pausedFrom: today })), [], [], now)).toEqual([]);
});

test('S102: a negative receipt has the rule, the version, the round, the person’s id and a code, and no name', () => {
  const [lapse] = overnight({
    versions: [aVersion({ rule: 'r28', recurs: 'halfYearly' })],
    jobs: [aJob({ to: yesterday })],
  });
  expect(lapse).toEqual({
    key: `r28:1.0:2026h2:${lone.id}:2026-11-25`,
    actor: 'system',
    at: now,
    rule: 'r28',
    version: '1.0',
    round: '2026h2',
    person: lone.id,
    on: today,
    why: 'left',
  });
});

test('The key is lower case, and the same reading lapses once a day', () => {
  const what = { rule: 'R28', version: '1.0', round: '2026H2', person: 'ABC', on: today };
  expect(lapseKey(what)).toBe('r28:1.0:2026h2:abc:2026-11-25');
});

const everything = fc.subarray([core, r13, r15]);

test('S18: nobody gets a negative receipt for what they have read or are still asked', () => {
  const jobs = fc.subarray([
    aJob({ to: yesterday }),
    teacher,
    aJob({ number: '3', pausedFrom: today }),
    aJob({ number: '4', area: 'school', from: today }),
  ]);
  fc.assert(
    fc.property(jobs, everything, (held, done) => {
      const lapses = overnight({ jobs: held, read: done.map(read) });
      for (const { rule } of lapses) expect(done.map((version) => version.rule)).not.toContain(rule);
      const later = placementOf(lone.id, held, [], today);
      if (!later.paused && later.areas.includes('school')) expect(lapses).toEqual([]);
    }),
  );
});

const around = {
  plan: readingPlan(rulesOf([core, r13, r15]), [], [], []),
  appointments: [anAppointment({ role: 'editor' })],
  units: [],
  mainOf: (account: string) => (account === 'second' ? lone.id : account),
  confirmationsOf: () => [read(core)],
};

test.each<[string, readonly Employment[], readonly Employment[], readonly string[]]>([
  ['ends the only job', [aJob()], [aJob({ to: '2026-11-20' })], ['r13 left']],
  ['ends it on a day to come', [aJob()], [aJob({ to: '2026-12-31' })], []],
  ['moves somebody to other work', [teacher], [{ ...teacher, area: 'technical' }], ['r15 audience']],
  ['adds a job', [aJob()], [teacher], []],
  ['brings somebody new', [], [aJob()], []],
  ['begins leave', [aJob()], [aJob({ pausedFrom: '2026-11-20' })], ['r13 paused']],
  [
    'ends the job under one of two accounts',
    [aJob(), { ...teacher, person: 'second', key: 'second:2' }],
    [aJob({ to: '2026-11-20' })],
    [],
  ],
])('S18: a change of jobs that %s', (_, before, wanted, answer) => {
  const lapses = lapsesOfChange(before, wanted, around, now)(lone.id);
  expect(lapses.map(({ rule, why }) => `${rule} ${why}`)).toEqual(answer);
});

test('S18: who leads nobody any more, because of what is written about others, is no longer asked as a manager', () => {
  const plan = readingPlan(rulesOf([core, aVersion({ rule: 'r18', audience: ['managers'] })]), [], [], []);
  const [manager, report] = [aJob(), aJob({ person: 'nils', manager: lone.id })];
  const told = (...wanted: readonly Employment[]) =>
    lapsesOfChange(
      [manager, report],
      wanted,
      { ...around, plan },
      now,
    )(lone.id).map(({ rule, why }) => `${rule} ${why}`);
  expect(told({ ...report, manager: 'mette' })).toEqual(['r18 audience']);
  expect(told({ ...report, to: '2026-11-20' })).toEqual(['r18 audience']);
  expect(told({ ...report, to: '2026-11-20' }, aJob({ person: 'ali', manager: 'second' }))).toEqual([]);
});

test('S18: of a file that changes thousands, each person is worked out when asked for, so that readers need not wait', () => {
  const looked: string[] = [];
  const confirmationsOf = (person: string) => {
    looked.push(person);
    return [];
  };
  const wanted = [aJob({ to: '2026-11-20' }), aJob({ person: 'other', to: '2026-11-20' })];
  const lapses = lapsesOfChange([aJob(), aJob({ person: 'other' })], wanted, { ...around, confirmationsOf }, now);
  expect(looked).toEqual([]);
  expect(lapses('other')).not.toEqual([]);
  expect(looked).toEqual(['other']);
});
