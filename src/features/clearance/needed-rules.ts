import type { Day } from '../../core/dates.ts';
import type { Role } from '../../core/role.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import type { Confirmation } from '../reading/records.ts';
import { type RequiredRule, requiredReading } from '../reading/required-reading.ts';
import type { Leading } from '../workplace/leading.ts';
import { placementOf, rolesOf } from '../workplace/placement.ts';
import type { Employment } from '../workplace/records.ts';
import type { Gate } from './gate.ts';

/** Deadlines do not matter before the first day. */
const settings = { daysForNewEmployee: 0 };

/**
 * The rules somebody must know before the gate opens, as they are today, since only those can be read: for a job what
 * the job and leading others ask (S81), for extended rights the stricter set that comes with them (S25, S83).
 * @param confirmations the person's own
 */
export function neededRules(
  { kind, person, job }: Gate,
  plan: ReadingPlan,
  leading: Leading,
  confirmations: readonly Confirmation[],
  today: Day,
): readonly RequiredRule[] {
  const jobs = job ? [asIfBegun(job, today)] : [];
  const own = rolesOf(jobs, [], leading, today);
  const roles: readonly Role[] = kind === 'privileged' ? [...own, 'privileged'] : own;
  const required = requiredReading(plan, placementOf(person, jobs, roles, today), confirmations, settings, today);
  return kind === 'work' ? required : required.filter(isStricter);
}

function asIfBegun(job: Employment, today: Day): Employment {
  return { ...job, from: job.from < today ? job.from : today, pausedFrom: undefined, pausedTo: undefined };
}

/** Asked of those with extended rights, and not of everybody. */
function isStricter({ version, reasons }: RequiredRule): boolean {
  return !version.core && reasons.some((reason) => reason.why === 'group' && reason.group === 'privileged');
}
