import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { nextReading } from '../../src/features/reading/next-reading.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, aPack, aVersion, lone, mikkel } from '../records.ts';

const today = '2026-11-24';
const r13 = aVersion({ rule: 'r13' });
const r15 = aVersion({ rule: 'r15', areas: ['school'] });

interface Given {
  versions?: readonly RuleVersion[];
  packs?: readonly Pack[];
  choices?: readonly ReadingChoice[];
  jobs?: readonly Employment[];
  roles?: readonly Role[];
}

test.each<[string, Given, string | undefined]>([
  ['never, when nothing is coming', {}, undefined],
  ['at the next round of a yearly rule', { versions: [aVersion({ recurs: 'yearly' })] }, '2027-01-01'],
  [
    'not at the round of somebody else’s rule',
    { versions: [aVersion({ recurs: 'yearly', areas: ['school'] })] },
    undefined,
  ],
  [
    'at a version that changes the content',
    { versions: [r13, aVersion({ rule: 'r13', version: '2.0', inForceFrom: '2026-12-10' })] },
    '2026-12-10',
  ],
  [
    'not at a correction',
    { versions: [r13, aVersion({ rule: 'r13', version: '1.1', material: false, inForceFrom: '2026-12-10' })] },
    undefined,
  ],
  [
    'at a correction that makes the rule the person’s',
    { versions: [r15, aVersion({ rule: 'r15', version: '1.1', material: false, inForceFrom: '2026-12-10' })] },
    '2026-12-10',
  ],
  [
    'at a version before the round',
    { versions: [aVersion({ recurs: 'yearly' }), aVersion({ rule: 'r14', inForceFrom: '2026-12-10' })] },
    '2026-12-10',
  ],
  [
    'at the round before a version',
    { versions: [aVersion({ recurs: 'yearly' }), aVersion({ rule: 'r14', inForceFrom: '2027-02-10' })] },
    '2027-01-01',
  ],
  ['when a pack begins', { packs: [aPack({ areas: ['elderCare'], from: '2026-12-05' })] }, '2026-12-05'],
  ['not when somebody else’s pack begins', { packs: [aPack({ areas: ['technical'], from: '2026-12-05' })] }, undefined],
  [
    'not when a pack of nothing new begins',
    { packs: [aPack({ areas: ['elderCare'], rules: ['r13'], from: '2026-12-05' })] },
    undefined,
  ],
  [
    'when a pack of a role begins',
    { jobs: [], roles: ['privileged'], packs: [aPack({ groups: ['privileged'], from: '2026-12-05' })] },
    '2026-12-05',
  ],
  ['when a manager’s choice begins', { choices: [aChoice({ from: '2026-12-07' })] }, '2026-12-07'],
  [
    'not when a choice about somebody else begins',
    { choices: [aChoice({ from: '2026-12-07', person: mikkel.id })] },
    undefined,
  ],
  [
    'the day after what took a rule off ends',
    { choices: [aChoice({ does: 'remove', rule: 'r13', to: '2026-12-31' })] },
    '2027-01-01',
  ],
  [
    'the day after leave from one of two jobs',
    { jobs: [aJob(), aJob({ number: '2', area: 'school', pausedFrom: '2026-11-01', pausedTo: '2026-12-12' })] },
    '2026-12-13',
  ],
])(
  'S88: the next reading is %s',
  (_, { versions = [r13, r15], packs = [], choices = [], jobs = [aJob()], roles = [] }, day) => {
    const plan = readingPlan(rulesOf([...versions, r15]), packs, choices, []);
    expect(nextReading(plan, placementOf(lone.id, jobs, roles, today), today)).toBe(day);
  },
);

test('With hundreds of managers’ choices to come, only those about the person are looked into', () => {
  const others = Array.from({ length: 300 }, (_, index) =>
    aChoice({ unit: `unit-${index}`, from: `2026-12-${String((index % 28) + 1).padStart(2, '0')}` }),
  );
  const plan = readingPlan(rulesOf([r13, r15]), [], others, []);
  expect(nextReading(plan, placementOf(lone.id, [aJob()], [], today), today)).toBeUndefined();
  expect(plan.known.size).toBeLessThan(5);
});
