import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import type { Assignments } from '../../src/features/reading/assignment.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment, Unit } from '../../src/features/workplace/records.ts';
import { aJob, aUnit, aVersion, lone } from '../records.ts';

export const today = '2026-11-24';

export const rules: readonly RuleVersion[] = [
  aVersion({ rule: 'r01', core: true, audience: ['employees', 'council', 'partners', 'privileged'] }),
  aVersion({ rule: 'r02', critical: true }),
  aVersion({ rule: 'r03', lawBound: true }),
  aVersion({ rule: 'r13' }),
  aVersion({ rule: 'r15', areas: ['school'] }),
  aVersion({ rule: 'r18', audience: ['managers'] }),
  aVersion({ rule: 'r22', audience: ['owners'] }),
  aVersion({ rule: 'r23', audience: ['owners', 'administrators'] }),
  aVersion({ rule: 'r28', audience: ['privileged'] }),
  aVersion({ rule: 'r32', audience: ['council'] }),
  aVersion({ rule: 'r33', audience: ['partners'] }),
];

export interface Given {
  jobs?: readonly Employment[];
  roles?: readonly Role[];
  packs?: readonly Pack[];
  choices?: readonly ReadingChoice[];
  units?: readonly Unit[];
  day?: string;
}

export function given({
  jobs = [aJob()],
  roles = [],
  packs = [],
  choices = [],
  units = [],
  day = today,
}: Given): Assignments {
  const plan = readingPlan(rulesOf(rules), packs, choices, units);
  return assignmentsOf(plan, placementOf(lone.id, jobs, roles, day), day);
}

export const ids = (answer: Assignments) => answer.assigned.map(({ rule }) => rule.id).join(' ');
export const why = (answer: Assignments, rule: string) =>
  answer.assigned.find((assignment) => assignment.rule.id === rule)?.reasons;

export const teacher = aJob({ number: '2', area: 'school', function: 'Lærer', unit: 'skolen' });
export const tree = [
  aUnit({ unit: 'kommunen', kind: 'top' }),
  aUnit({ unit: 'aeldre', kind: 'centre', parent: 'kommunen' }),
  aUnit({ unit: 'hjemmepleje-nord', parent: 'aeldre' }),
  aUnit({ unit: 'skolen', parent: 'kommunen' }),
];
