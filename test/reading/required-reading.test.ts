import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { withdrawn } from '../../src/features/reading/confirmation.ts';
import type { Confirmation } from '../../src/features/reading/records.ts';
import { owed } from '../../src/features/reading/required-reading.ts';
import { aJob, aVersion } from '../records.ts';
import { asked, changed, coming, corrected, first, read, today, told } from './given-reading.ts';

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
