import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { confirm, withdrawn } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import type { Confirmation } from '../../src/features/reading/records.ts';
import type { RequiredRule } from '../../src/features/reading/required-reading.ts';
import { owed, requiredReading } from '../../src/features/reading/required-reading.ts';
import { roundOf } from '../../src/features/reading/round.ts';
import type { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, anAppointment, aPack, aVersion, lone } from '../records.ts';

const today = '2026-11-24';
const settings = { daysForNewEmployee: 14 };

function read(version: RuleVersion, day = '2026-02-01', round = roundOf(version.recurs, day)): Confirmation {
  return confirm(version, lone, { round, how: 'tab', language: 'da', now: `${day}T10:00:00Z`, salt: 's' });
}

function asked(
  versions: readonly RuleVersion[],
  options: {
    jobs?: readonly Employment[];
    roles?: readonly Role[];
    read?: readonly Confirmation[];
    today?: string;
    held?: readonly Appointment[];
    packs?: readonly Pack[];
    choices?: readonly ReadingChoice[];
  } = {},
): readonly RequiredRule[] {
  const day = options.today ?? today;
  const { jobs = [aJob()], roles = ['employee'], held = [] } = options;
  const plan = readingPlan(rulesOf(versions), options.packs ?? [], options.choices ?? [], []);
  const placement = placementOf(lone.id, jobs, roles, day, held);
  return requiredReading(plan, placement, options.read ?? [], settings, day);
}

/** `r06 owed new 2026-01-15`, `r06 confirmed 1.0` */
function told(required: readonly RequiredRule[]): readonly string[] {
  return required.map((item) =>
    item.state === 'owed'
      ? `${item.rule.id} owed ${item.occasion} ${item.dueOn}`
      : `${item.rule.id} confirmed ${item.confirmation.version}`,
  );
}

const school = aJob({ number: '2', area: 'school', function: 'Lærer' });
const councillor = aJob({ kind: 'councillor', area: 'council' });
const partner = aJob({ kind: 'partner', area: 'technical' });

test.each([
  ['the core is for an employee whatever the work', { core: true, areas: ['school'] }, [aJob()], ['employee'], true],
  ['a rule for schools is not for home care', { areas: ['school'] }, [aJob()], ['employee'], false],
  ['a rule without areas is for all in its groups', { areas: undefined }, [aJob()], ['employee'], true],
  ['a rule with an empty list of areas is for all', { areas: [] }, [aJob()], ['employee'], true],
  ['G7: of two jobs one in the area is enough', { areas: ['school'] }, [aJob(), school], ['employee'], true],
  ['a rule for managers is not for others', { audience: ['managers'] }, [aJob()], ['employee'], false],
  ['a rule for managers is for a manager', { audience: ['managers'] }, [aJob()], ['employee', 'lineManager'], true],
  ['S25: the stricter rules are for extended rights', { audience: ['privileged'] }, [aJob()], ['privileged'], true],
  ['S25: the stricter rules are not for others', { audience: ['privileged'] }, [aJob()], ['employee'], false],
  ['S8: a councillor has the council’s rules', { audience: ['council'] }, [councillor], ['councillor'], true],
  ['S8: an employee’s rule is not a councillor’s', { audience: ['employees'] }, [councillor], ['councillor'], false],
  ['S8: a partner has the partners’ rules', { audience: ['partners'] }, [partner], ['partner'], true],
  ['the core is not for a group it does not name', { core: true, audience: ['employees'] }, [partner], [], false],
  ['S8: a volunteer reads what employees read', {}, [aJob({ kind: 'volunteer' })], ['temp'], true],
  ['a job that has ended gives no rules', {}, [aJob({ to: '2026-10-31' })], [], false],
  ['a job that has not begun gives no rules', {}, [aJob({ from: '2026-12-01' })], [], false],
] as const)('S24: %s', (_, own, jobs, roles, answer) => {
  expect(asked([aVersion({ ...own } as Partial<RuleVersion>)], { jobs, roles }).length > 0).toBe(answer);
});

const first = aVersion();
const corrected = aVersion({ version: '1.1', material: false, inForceFrom: '2026-06-01' });
const changed = aVersion({ version: '2.0', inForceFrom: '2026-11-20' });
const coming = aVersion({ version: '3.0', inForceFrom: '2026-12-01' });

test.each<[string, readonly RuleVersion[], readonly Confirmation[], readonly string[]]>([
  ['a rule nobody has read is owed', [first], [], ['r06 owed new 2026-01-15']],
  ['a rule that is read is confirmed', [first], [read(first)], ['r06 confirmed 1.0']],
  ['S88: a correction without new content asks nobody again', [first, corrected], [read(first)], ['r06 confirmed 1.0']],
  [
    'S88: after a correction the deadline is still that of the content',
    [first, corrected],
    [],
    ['r06 owed new 2026-01-15'],
  ],
  ['S88: a change of the content asks again', [first, changed], [read(first)], ['r06 owed changed 2026-12-04']],
  [
    'S88: a reading of the changed version counts',
    [first, changed],
    [read(first), read(changed)],
    ['r06 confirmed 2.0'],
  ],
  ['a version that is coming changes nothing yet', [first, coming], [read(first)], ['r06 confirmed 1.0']],
  ['a rule whose first version is coming is not there yet', [coming], [], []],
  [
    'a withdrawn reading does not count',
    [first],
    [withdrawn(read(first), '2026-02-01T10:00:05Z')],
    ['r06 owed new 2026-01-15'],
  ],
  ['a reading of another rule does not count', [first], [read(aVersion({ rule: 'r07' }))], ['r06 owed new 2026-01-15']],
])('S87: %s', (_, versions, readings, answer) => {
  expect(told(asked(versions, { read: readings }))).toEqual(answer);
});

const halfYearly = aVersion({ recurs: 'halfYearly' });
const yearly = aVersion({ recurs: 'yearly', inForceFrom: '2025-03-01' });

test.each<[string, RuleVersion, readonly Confirmation[], readonly string[]]>([
  ['this half-year’s reading counts', halfYearly, [read(halfYearly, '2026-08-01')], ['r06 confirmed 1.0']],
  ['last half-year’s does not', halfYearly, [read(halfYearly, '2026-02-01')], ['r06 owed round 2026-07-15']],
  ['this year’s reading counts', yearly, [read(yearly, '2026-02-01')], ['r06 confirmed 1.0']],
  ['last year’s does not', yearly, [read(yearly, '2025-12-31')], ['r06 owed round 2026-01-15']],
])('S25: of a rule that comes again %s', (_, version, readings, answer) => {
  expect(told(asked([version], { read: readings }))).toEqual(answer);
});

test.each<[string, readonly Employment[], readonly string[]]>([
  [
    'someone new has the days of the setting from the first day',
    [aJob({ from: '2026-11-20' })],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'someone with an old and a new job is not new',
    [aJob(), aJob({ number: '2', from: '2026-11-20' })],
    ['r06 owed new 2026-01-15'],
  ],
  ['on leave the deadline moves with the day', [aJob({ pausedFrom: '2025-12-01' })], ['r06 owed new 2026-12-08']],
  [
    'after leave the days count from the return',
    [aJob({ pausedFrom: '2025-12-01', pausedTo: '2026-11-21' })],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'leave from one job of two stops nothing',
    [aJob({ pausedFrom: '2026-10-01' }), aJob({ number: '2' })],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'ended leave from one job of two moved nothing',
    [aJob({ pausedFrom: '2025-12-01', pausedTo: '2026-11-21' }), aJob({ number: '2' })],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'leave from both jobs ends when the first is taken up',
    [aJob({ pausedFrom: '2025-12-01' }), aJob({ number: '2', pausedFrom: '2025-12-01', pausedTo: '2026-11-21' })],
    ['r06 owed new 2026-12-06'],
  ],
  ['leave that is planned moves nothing yet', [aJob({ pausedFrom: '2026-12-01' })], ['r06 owed new 2026-01-15']],
])('Deadlines: %s', (_, jobs, answer) => {
  expect(told(asked([first], { jobs }))).toEqual(answer);
});

const teaching = { areas: ['school'] as const };
const forPrivileged = aVersion({ audience: ['privileged'] });

test.each<[string, Parameters<typeof asked>, readonly string[]]>([
  [
    'a second job that asks for more gives the days of somebody new for that',
    [[aVersion(teaching)], { jobs: [aJob(), { ...school, from: '2026-11-20' }] }],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'what only the job on leave asks for counts from the return to that job',
    [
      [aVersion(teaching)],
      { jobs: [aJob(), { ...school, from: '2020-01-01', pausedFrom: '2026-01-01', pausedTo: '2026-11-21' }] },
    ],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'S25: a role gives the days to read from the appointment',
    [[forPrivileged], { roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2026-11-23' })] }],
    ['r06 owed new 2026-12-07'],
  ],
  [
    'S25: a role without a job does too',
    [
      [forPrivileged],
      { jobs: [], roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2026-11-23' })] },
    ],
    ['r06 owed new 2026-12-07'],
  ],
  [
    'a pack that began gives the days to read from then',
    [
      [aVersion({ audience: ['council'] })],
      { packs: [aPack({ rules: ['r06'], types: ['employee'], from: '2026-11-20' })] },
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S24: a rule a pack got later gives them from then, and one that stayed keeps its own',
    [
      [aVersion({ audience: ['council'] }), aVersion({ rule: 'r13', audience: ['council'] })],
      {
        packs: [
          aPack({ rules: ['r06'], types: ['employee'], from: '2026-11-05' }),
          aPack({ key: 'later', rules: ['r06', 'r13'], types: ['employee'], from: '2026-11-20' }),
        ],
      },
    ],
    ['r06 owed new 2026-11-19', 'r13 owed new 2026-12-04'],
  ],
  [
    'G6: what a pack got after a manager chose it is not due by their deadline',
    [
      [aVersion({ audience: ['council'] }), aVersion({ rule: 'r13', audience: ['council'] })],
      {
        packs: [
          aPack({ rules: ['r06'], from: '2026-01-01' }),
          aPack({ key: 'later', rules: ['r06', 'r13'], from: '2026-11-20' }),
        ],
        choices: [aChoice({ pack: 'billeder', from: '2026-11-05', dueOn: '2026-11-15' })],
      },
    ],
    ['r06 owed new 2026-11-15', 'r13 owed new 2026-12-04'],
  ],
  [
    'G6: a manager’s choice without a deadline does too',
    [[aVersion({ audience: ['council'] })], { choices: [aChoice({ rule: 'r06', from: '2026-11-22' })] }],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'G6: a manager’s deadline holds',
    [
      [aVersion({ audience: ['council'] })],
      { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-11-27' })] },
    ],
    ['r06 owed new 2026-11-27'],
  ],
  [
    'G6: a manager’s deadline may be sooner than the rule’s own, never later',
    [
      [aVersion({ inForceFrom: '2026-11-20' })],
      { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-11-27' })] },
    ],
    ['r06 owed new 2026-11-27'],
  ],
  [
    'G6: a later deadline of the manager’s does not move the rule’s own',
    [[aVersion()], { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-12-24' })] }],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'a manager’s deadline is for what there was to read when it was set',
    [
      [
        aVersion({ audience: ['council'] }),
        aVersion({ version: '2.0', audience: ['council'], inForceFrom: '2026-11-23' }),
      ],
      { choices: [aChoice({ rule: 'r06', from: '2026-03-01', dueOn: '2026-04-01' })], read: [read(aVersion())] },
    ],
    ['r06 owed changed 2026-12-07'],
  ],
  [
    'G7: a manager’s deadline stands still on leave',
    [
      [aVersion({ audience: ['council'] })],
      {
        jobs: [aJob({ pausedFrom: '2026-11-10' })],
        choices: [aChoice({ rule: 'r06', from: '2026-11-05', dueOn: '2026-11-15' })],
      },
    ],
    ['r06 owed new 2026-12-08'],
  ],
  [
    'a correction that makes a rule somebody’s gives the days to read from then',
    [
      [
        aVersion({ areas: ['school'] }),
        aVersion({ version: '1.1', material: false, inForceFrom: '2026-11-20' }),
        aVersion({ version: '1.2', material: false, inForceFrom: '2026-11-23' }),
      ],
      {},
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S25: a correction that makes a rule one of a role’s does too',
    [
      [
        aVersion({ audience: ['owners'] }),
        aVersion({ version: '1.1', material: false, audience: ['privileged'], inForceFrom: '2026-11-20' }),
      ],
      { roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2020-01-01' })] },
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S88: a change released after its day gives the days to read from the day it could be read, in Denmark',
    [
      [first, aVersion({ version: '2.0', inForceFrom: '2026-10-01', at: '2026-11-22T23:30:00Z' })],
      { read: [read(first)] },
    ],
    ['r06 owed changed 2026-12-07'],
  ],
  [
    'a correction released after its day that makes a rule somebody’s does too',
    [
      [
        aVersion({ areas: ['school'] }),
        aVersion({ version: '1.1', material: false, inForceFrom: '2026-10-01', at: '2026-11-20T09:00:00Z' }),
      ],
      {},
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'who comes back after having left keeps what was read and has the days from the new first day',
    [
      [first, aVersion({ rule: 'r07' })],
      { jobs: [aJob({ to: '2026-05-31' }), aJob({ number: '2', from: '2026-11-16' })], read: [read(first)] },
    ],
    ['r06 confirmed 1.0', 'r07 owed new 2026-11-30'],
  ],
])('Deadlines: %s', (_, [versions, options], answer) => {
  expect(told(asked(versions, options))).toEqual(answer);
});

test('Before the first day nothing is asked, and on it there are days to read in', () => {
  const jobs = [aJob({ from: '2026-11-30' })];
  expect(asked([first], { jobs, roles: [] })).toEqual([]);
  expect(told(asked([first], { jobs, today: '2026-11-30' }))).toEqual(['r06 owed new 2026-12-14']);
});

test('S88: what somebody read last is known while a change is owed, and only then', () => {
  const lastRead = (...readings: readonly Confirmation[]) =>
    owed(asked([first, corrected, changed], { read: readings })).map((item) => item.lastRead?.version);
  expect(lastRead(read(first), read(corrected, '2026-06-02'))).toEqual(['1.1']);
  expect(lastRead(read(corrected, '2026-06-02'), read(first))).toEqual(['1.1']);
  expect(lastRead(withdrawn(read(first), '2026-02-01T10:00:05Z'))).toEqual([undefined]);
  expect(lastRead(read(aVersion({ version: '0.9' })))).toEqual([undefined]);
  expect(owed(asked([halfYearly], { read: [read(halfYearly, '2026-02-01')] }))[0]).not.toHaveProperty('lastRead');
});

test('S88: a correction that makes a rule recur, or stop, asks nobody again who has read it in the round', () => {
  const once = aVersion();
  const yearlyNow = aVersion({ version: '1.1', material: false, recurs: 'yearly', inForceFrom: '2026-06-01' });
  expect(told(asked([once, yearlyNow], { read: [read(once, '2026-02-01', '-')] }))).toEqual(['r06 confirmed 1.0']);
  const recurring = aVersion({ recurs: 'yearly', inForceFrom: '2025-01-01' });
  const onceNow = aVersion({ version: '1.1', material: false, inForceFrom: '2026-06-01' });
  expect(told(asked([recurring, onceNow], { read: [read(recurring, '2025-02-01', '2025')] }))).toEqual([
    'r06 confirmed 1.0',
  ]);
});

test('A person who changes their name is the same person, and the old receipt keeps the old name', () => {
  const [item] = asked([first], { jobs: [aJob({ name: 'Lone Lund Birk' })], read: [read(first)] });
  expect(item?.state === 'confirmed' && item.confirmation.name).toBe('Lone Lund');
});

test('The most urgent comes first: critical rules, then the nearest deadline, then the number', () => {
  const required = asked([
    aVersion({ rule: 'r03', inForceFrom: '2026-03-01' }),
    aVersion({ rule: 'r02', inForceFrom: '2026-02-01' }),
    aVersion({ rule: 'r01', inForceFrom: '2026-02-01' }),
    aVersion({ rule: 'r09', inForceFrom: '2026-11-01', critical: true }),
  ]);
  expect(owed(required).map(({ rule }) => rule.id)).toEqual(['r09', 'r01', 'r02', 'r03']);
});

const readings = fc.subarray([
  read(first),
  read(corrected),
  read(changed),
  withdrawn(read(first), '2026-02-02T00:00:00Z'),
]);

test('INV7: one more reading in force never makes anything owed that was not', () => {
  fc.assert(
    fc.property(readings, readings, (some, more) => {
      const before = owed(asked([first, corrected, changed], { read: some })).length;
      const after = owed(asked([first, corrected, changed], { read: [...some, ...more] })).length;
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('S87: reading everything that is owed leaves nothing owed, whoever one is', () => {
  const rules = [
    aVersion({ rule: 'r01', core: true, audience: ['employees', 'council', 'partners'] }),
    aVersion({ rule: 'r02', areas: ['school'] }),
    aVersion({ rule: 'r03', audience: ['managers'], recurs: 'yearly' }),
    aVersion({ rule: 'r04', audience: ['privileged'], recurs: 'halfYearly' }),
  ];
  const roles = fc.subarray<Role>(['lineManager', 'privileged', 'systemOwner']);
  fc.assert(
    fc.property(fc.subarray([aJob(), school, councillor, partner]), roles, (jobs, held) => {
      const list = owed(asked(rules, { jobs, roles: held }));
      const done = list.map(({ version, round }) => read(version, today, round));
      expect(owed(asked(rules, { jobs, roles: held, read: done }))).toEqual([]);
    }),
  );
});
