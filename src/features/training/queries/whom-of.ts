import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import type { Context } from '../../../kernel/context.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { jobsOf } from '../../workplace/queries/jobs-of.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { type Employment, Setting } from '../../workplace/records.ts';
import { teamOf, unitsLed } from '../../workplace/team.ts';
import type { Course } from '../records.ts';
import { planningAll } from '../roles.ts';

/** What stands for the name of a council member, whose rows name nobody (S102). */
export const councilName = 'Byrådsmedlem';

export function isOnlyOfCouncil(jobs: readonly Pick<Employment, 'kind'>[]): boolean {
  return jobs.length > 0 && jobs.every(({ kind }) => kind === 'councillor');
}

type Asking = Pick<Context, 'actor' | 'records' | 'directory' | 'reader'>;

/** May the actor plan a course for these units: all of them, or those the actor leads. */
export function mayPlan({ actor, reader }: Asking, { units = [] }: Pick<Course, 'units'>): boolean {
  if (isAny(actor.roles, planningAll)) return true;
  const source = reader();
  const led = new Set(unitsLed(staffOn(source, source.today), actor.person.id).map(({ unit }) => unit));
  return units.length > 0 && units.every((unit) => led.has(unit));
}

/**
 * Whom the actor may record attendance of a course of: those who plan for everybody, of everybody who works here; a manager, of those
 * they lead, once names may be met (G8).
 * @returns how a person is found by their id; nothing for somebody they may not write about
 * @throws Refusal `notAllowed` for a manager before names may be met
 */
export function whomOf(
  { actor, reader }: Asking,
  { audience }: Pick<Course, 'audience'>,
): (id: string) => { id: string; name: string } | undefined {
  const source = reader();
  const { today, directory } = source;
  const staff = staffOn(source, today);
  const isPlanner = isAny(actor.roles, planningAll);
  if (!isPlanner && !personalViewsOn(source.all(Setting), today).may) throw new Refusal('notAllowed');
  const team = isPlanner ? undefined : new Set(teamOf(staff, actor.person.id).map(({ person }) => person));
  return (id) => {
    const person = directory.person(staff.mainOf(id));
    if (!person || (team && !team.has(person.id))) return undefined;
    const isOfCouncil = isOnlyOfCouncil(jobsOf(source, person.id, source.all).employments);
    if (isOfCouncil && !audience.includes('council')) return undefined;
    return { id: person.id, name: isOfCouncil ? councilName : person.name };
  };
}
