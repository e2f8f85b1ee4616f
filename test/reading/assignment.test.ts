import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import type { Reason } from '../../src/features/reading/reason.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, aPack, aUnit, lone, mikkel } from '../records.ts';
import { type Given, given, ids, rules, teacher, today, tree, why } from './given-assignment.ts';

test.each<[string, Given, string]>([
  ['S24: a home carer reads what employees read', {}, 'r01 r02 r03 r13'],
  ['S24: a teacher reads the rules of schools too', { jobs: [teacher] }, 'r01 r02 r03 r13 r15'],
  ['G7: two jobs are asked by both', { jobs: [aJob(), teacher] }, 'r01 r02 r03 r13 r15'],
  ['S102: a council member has the short track', { jobs: [aJob({ kind: 'councillor', area: 'council' })] }, 'r01 r32'],
  ['S8: a partner reads what the partners read', { jobs: [aJob({ kind: 'partner' })] }, 'r01 r33'],
  ['S8: a volunteer reads what employees read', { jobs: [aJob({ kind: 'volunteer' })] }, 'r01 r02 r03 r13'],
  ['a manager reads the managers’ rules', { roles: ['lineManager'] }, 'r01 r02 r03 r13 r18'],
  ['a system owner reads the owners’ rules', { roles: ['systemOwner'] }, 'r01 r02 r03 r13 r22 r23'],
  ['a data owner does too', { roles: ['dataOwner'] }, 'r01 r02 r03 r13 r22 r23'],
  ['a system administrator reads the administrators’', { roles: ['systemAdministrator'] }, 'r01 r02 r03 r13 r23'],
  ['S25: extended rights bring the stricter rules', { roles: ['privileged'] }, 'r01 r02 r03 r13 r28'],
  ['S25: extended rights without a job too', { jobs: [], roles: ['privileged'] }, 'r01 r28'],
  ['somebody without job and role reads nothing', { jobs: [] }, ''],
  ['somebody who starts next week reads nothing yet', { jobs: [aJob({ from: '2026-11-30' })] }, ''],
  ['somebody who has left reads nothing', { jobs: [aJob({ to: '2026-11-23' })] }, ''],
  [
    'G7: the job on leave asks for nothing while another goes on',
    { jobs: [aJob(), { ...teacher, pausedFrom: '2026-11-01' }] },
    'r01 r02 r03 r13',
  ],
  [
    'G7: on leave from all of them every job asks on',
    { jobs: [aJob({ pausedFrom: today }), { ...teacher, pausedFrom: '2026-11-01' }] },
    'r01 r02 r03 r13 r15',
  ],
])('%s', (_, who, answer) => {
  expect(ids(given(who))).toBe(answer);
});

const images = { rules: ['r15'] };

test.each<[string, Partial<Pack>, Given, boolean]>([
  ['a function', { functions: ['lærer'] }, { jobs: [aJob({ function: 'Lærer' })] }, true],
  ['another function', { functions: ['Lærer'] }, {}, false],
  ['a function, with blanks around it', { functions: [' SOSU-hjælper'] }, {}, true],
  ['a kind of employment', { types: ['temp', 'student'] }, { jobs: [aJob({ kind: 'student' })] }, true],
  ['another kind of employment', { types: ['temp'] }, {}, false],
  ['an area', { areas: ['elderCare'] }, {}, true],
  ['the unit itself', { units: ['hjemmepleje-nord'] }, {}, true],
  ['a unit above', { units: ['aeldre'] }, {}, true],
  ['the top', { units: ['kommunen'] }, {}, true],
  ['a unit beside', { units: ['skolen'] }, {}, false],
  ['a unit nobody knows', { units: ['findes-ikke'] }, {}, false],
  ['a group of the job', { groups: ['employees'] }, {}, true],
  ['a group of a role', { groups: ['managers'] }, { roles: ['centreHead'] }, true],
  ['a group of a role one does not have', { groups: ['managers'] }, {}, false],
  ['a role without any job', { groups: ['privileged'] }, { jobs: [], roles: ['privileged'] }, true],
  [
    'a role and a unit, without any job',
    { groups: ['privileged'], units: ['aeldre'] },
    { jobs: [], roles: ['privileged'] },
    false,
  ],
  ['two conditions that both hold', { functions: ['SOSU-hjælper'], units: ['aeldre'] }, {}, true],
  ['two conditions of which one holds', { functions: ['Lærer'], units: ['aeldre'] }, {}, false],
  [
    'two conditions that hold in different jobs',
    { functions: ['Lærer'], units: ['aeldre'] },
    { jobs: [aJob(), { ...teacher, area: 'technical' }] },
    false,
  ],
  ['nothing: it waits for a manager', {}, {}, false],
  ['empty conditions: it waits for a manager', { functions: [], units: [] }, {}, false],
  ['somebody, from tomorrow', { areas: ['elderCare'], from: '2026-11-25' }, {}, false],
  ['somebody, until yesterday', { areas: ['elderCare'], to: '2026-11-23' }, {}, false],
  ['somebody, until today', { areas: ['elderCare'], to: today }, {}, true],
])('S24: a pack for %s', (_, pack, who, answer) => {
  const asked = given({ units: tree, ...who, packs: [aPack({ ...images, ...pack })] });
  expect(ids(asked).includes('r15')).toBe(answer);
});

test.each<[string, Partial<ReadingChoice>, Given, boolean]>([
  ['for the unit', {}, {}, true],
  ['for a unit above', { unit: 'aeldre' }, {}, true],
  ['for another unit', { unit: 'skolen' }, {}, false],
  ['for the function', { function: 'sosu-hjælper' }, {}, true],
  ['for another function', { function: 'Sygeplejerske' }, {}, false],
  ['for the person', { person: lone.id }, {}, true],
  ['for another person', { person: mikkel.id }, {}, false],
  ['for the person, who has moved to another unit', { person: lone.id }, { jobs: [aJob({ unit: 'skolen' })] }, false],
  [
    'for the person, by whose other account the job is',
    { person: lone.id },
    { jobs: [aJob({ person: mikkel.id })] },
    true,
  ],
  ['from tomorrow', { from: '2026-11-25' }, {}, false],
  ['until yesterday', { to: '2026-11-23' }, {}, false],
  ['of a pack', { rule: undefined, pack: 'billeder' }, { packs: [aPack()] }, true],
  ['of a pack nobody knows', { rule: undefined, pack: 'findes-ikke' }, {}, false],
  ['of a pack that is over', { rule: undefined, pack: 'billeder' }, { packs: [aPack({ to: '2026-06-30' })] }, true],
])('S82: a rule the manager adds %s', (_, choice, who, answer) => {
  const asked = given({ units: tree, ...who, choices: [aChoice(choice)] });
  expect(ids(asked).includes('r15')).toBe(answer);
});

const off = (rule: string, own: Partial<ReadingChoice> = {}) => aChoice({ does: 'remove', rule, ...own });

test.each<[string, Given, string]>([
  ['a recommended rule goes', { choices: [off('r13')] }, 'r01 r02 r03'],
  ['the core stays', { choices: [off('r01')] }, 'r01 r02 r03 r13'],
  ['what is urgent stays', { choices: [off('r02')] }, 'r01 r02 r03 r13'],
  ['what the law binds to stays', { choices: [off('r03')] }, 'r01 r02 r03 r13'],
  ['what follows from a role stays', { roles: ['lineManager'], choices: [off('r18')] }, 'r01 r02 r03 r13 r18'],
  ['what a manager has added stays', { choices: [off('r15'), aChoice()] }, 'r01 r02 r03 r13 r15'],
  ['a pack’s rule goes', { packs: [aPack({ areas: ['elderCare'] })], choices: [off('r15')] }, 'r01 r02 r03 r13'],
  [
    'a pack’s rule that follows from a role stays',
    { roles: ['privileged'], packs: [aPack({ groups: ['privileged'] })], choices: [off('r15')] },
    'r01 r02 r03 r13 r15 r28',
  ],
  [
    'a pack’s rule that follows from a role in the unit stays',
    {
      units: tree,
      roles: ['privileged'],
      packs: [aPack({ groups: ['privileged'], units: ['aeldre'] })],
      choices: [off('r15')],
    },
    'r01 r02 r03 r13 r15 r28',
  ],
  [
    'a whole pack goes, all but the core',
    { packs: [aPack({ rules: ['r01', 'r13'] })], choices: [aChoice({ does: 'remove', pack: 'billeder' })] },
    'r01 r02 r03',
  ],
  ['only until it ends', { choices: [off('r13', { to: '2026-11-23' })] }, 'r01 r02 r03 r13'],
  ['G7: another job asks on', { jobs: [aJob(), teacher], choices: [off('r13')] }, 'r01 r02 r03 r13 r15'],
  [
    'G7: unless both managers take it off',
    { jobs: [aJob(), teacher], choices: [off('r13'), off('r13', { unit: 'skolen' })] },
    'r01 r02 r03 r15',
  ],
])('G6: of what a manager takes off %s', (_, who, answer) => {
  expect(ids(given(who))).toBe(answer);
});

test('G6: what has been taken off says by whom and why, the nearest manager first, and only while it is off', () => {
  const near = off('r13', { because: 'vi chatter ikke' });
  const above = off('r13', { unit: 'aeldre', because: 'heller ikke i centret', byName: 'Jens Lykke' });
  const removed = (who: Given) => given({ units: tree, ...who }).removed;
  expect(removed({ choices: [above, near] })).toEqual([
    { rule: 'r13', byName: 'Sanne Winther', because: 'vi chatter ikke' },
  ]);
  expect(removed({ choices: [above] })).toMatchObject([{ byName: 'Jens Lykke' }]);
  expect(removed({ jobs: [aJob(), teacher], choices: [near] })).toEqual([]);
  expect(removed({ choices: [off('r01'), off('r33')] })).toEqual([]);
});

test('A rule that is named and not in the handbook is nobody’s', () => {
  const answer = given({
    packs: [aPack({ areas: ['elderCare'], rules: ['r99', 'r15'] })],
    choices: [aChoice({ rule: 'r98' }), off('r97')],
  });
  expect(ids(answer)).toBe('r01 r02 r03 r13 r15');
  expect(answer.removed).toEqual([]);
});

test('A circle in the tree of units ends, and everybody in it is below everybody', () => {
  const units = [aUnit({ unit: 'aeldre', parent: 'hjemmepleje-nord' }), aUnit({ parent: 'aeldre' })];
  expect(ids(given({ units, packs: [aPack({ units: ['aeldre'] })] }))).toContain('r15');
  expect(ids(given({ units, packs: [aPack({ units: ['skolen'] })] }))).not.toContain('r15');
});

test.each<[string, Given, string, readonly Reason[]]>([
  ['the core', {}, 'r01', [{ why: 'core' }]],
  [
    'the core, also when a manager adds it',
    { choices: [aChoice({ rule: 'r01' })] },
    'r01',
    [{ why: 'core' }, { why: 'chosen', byName: 'Sanne Winther', because: 'vi tager billeder til ugebrevet' }],
  ],
  ['the group', {}, 'r13', [{ why: 'group', group: 'employees' }]],
  ['the role', { roles: ['centreHead', 'lineManager'] }, 'r18', [{ why: 'group', group: 'managers' }]],
  ['the area', { jobs: [teacher] }, 'r15', [{ why: 'area', area: 'school' }]],
  [
    'the manager',
    { choices: [aChoice()] },
    'r15',
    [{ why: 'chosen', byName: 'Sanne Winther', because: 'vi tager billeder til ugebrevet' }],
  ],
  [
    'everything, once each',
    {
      jobs: [aJob(), teacher, { ...teacher, number: '3' }],
      packs: [
        aPack({ areas: ['school', 'elderCare'], nameEn: 'Pictures' }),
        aPack({ pack: 'a', name: 'Andre', functions: ['Lærer'] }),
      ],
      choices: [aChoice()],
    },
    'r15',
    [
      { why: 'area', area: 'school' },
      { why: 'pack', name: 'Andre' },
      { why: 'pack', name: 'Billeder', nameEn: 'Pictures' },
      { why: 'chosen', byName: 'Sanne Winther', because: 'vi tager billeder til ugebrevet' },
    ],
  ],
])('S82: the reasons name %s, the strongest first', (_, who, rule, answer) => {
  expect(why(given({ units: tree, ...who }), rule)).toEqual(answer);
});

test('A plan works out once what is the same for everybody placed alike, and anew for another day', () => {
  const plan = readingPlan(rulesOf(rules), [], [aChoice({ person: mikkel.id })], tree);
  const at = (person: string, day: string, own: Partial<Employment> = {}) =>
    assignmentsOf(plan, placementOf(person, [aJob({ person, ...own })], [], day), day);
  at(lone.id, today);
  at('somebody-else', today, { from: '2026-01-01', unit: 'skolen', function: 'Køkkenassistent' });
  expect(plan.known.size).toBe(1);
  expect(ids(at(mikkel.id, today))).toContain('r15');
  expect(plan.known.size).toBe(2);
  at(lone.id, '2026-11-25');
  expect(plan.known.size).toBe(3);
});

test('What a plan remembers is bounded', () => {
  const plan = readingPlan(rulesOf(rules), [], [], []);
  for (let day = 0; day < 2_500; day += 1) {
    assignmentsOf(plan, placementOf(lone.id, [aJob()], [], today), `2026-${day}`);
  }
  expect(plan.known.size).toBeLessThanOrEqual(2_000);
});
