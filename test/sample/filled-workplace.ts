import { rulesOf } from '../../src/features/handbook/rule.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { owed, requiredReading } from '../../src/features/reading/required-reading.ts';
import { leadingIn } from '../../src/features/workplace/leading.ts';
import { placementOf, rolesOf } from '../../src/features/workplace/placement.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { sampleReadings } from '../../src/sample/reading/seed-history.ts';
import { sampleWorkplace } from '../../src/sample/workplace/workplace.ts';

export const today = '2026-11-25';
export const workplace = sampleWorkplace(today, (handle) => handle);
export const handbook = buildHandbook(today);
export const rules = rulesOf(handbook.ruleVersions);
export const plan = readingPlan(rules, workplace.packs, workplace.choices, workplace.units);
const leading = leadingIn(workplace.units, workplace.employments, (handle) => handle);
export const readings = sampleReadings(workplace, handbook.ruleVersions, today);

export function jobsOf(handle: string) {
  return workplace.employments.filter(({ person }) => person === handle);
}

export function rolesOn(handle: string, day = today) {
  const appointments = workplace.appointments.filter(({ person }) => person === handle);
  return rolesOf(jobsOf(handle), appointments, leading(handle), day);
}

export function required(handle: string) {
  const own = readings.flatMap((reading) => reading.slice(-1)).filter(({ person }) => person === handle);
  const placement = placementOf(handle, jobsOf(handle), rolesOn(handle), today);
  return requiredReading(plan, placement, own, { daysForNewEmployee: 14 }, today);
}

export const owedBy = (handle: string) => owed(required(handle)).map(({ rule }) => rule.id);
