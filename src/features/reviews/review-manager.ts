import type { Employment, Unit } from '../workplace/records.ts';
import type { Staff } from '../workplace/team.ts';
import { teamOf } from '../workplace/team.ts';
import { centreOver } from '../workplace/units/centre-over.ts';
import { isHere } from '../workplace/workplace.ts';
import type { ReviewManager } from './review-year.ts';

/** Accounts that may lead somebody, by the units and the jobs. */
export function mayLead(
  units: readonly Pick<Unit, 'manager'>[],
  employments: readonly Pick<Employment, 'manager'>[],
  mainOf: (account: string) => string,
): ReadonlySet<string> {
  return new Set([...units, ...employments].flatMap(({ manager }) => (manager === undefined ? [] : mainOf(manager))));
}

/**
 * A manager as the row of the year names them (S86).
 * @returns `undefined` for somebody who is not here, or leads nobody
 */
export function reviewManagerOf(staff: Staff, manager: string): ReviewManager | undefined {
  const person = isHere(staff, manager) ? staff.person(manager) : undefined;
  const team = person ? teamOf(staff, manager) : [];
  if (!person || team.length === 0) return undefined;
  const jobs = team.flatMap((led) => led.jobs);
  const own = staff.leading(manager).units.map(({ name }) => name);
  const units = own.length > 0 ? own : [...new Set(jobs.map(({ unitName }) => unitName))];
  const centre = centreOver(staff, staff.leading(manager).units[0]?.unit ?? jobs[0]?.unit);
  return {
    manager,
    managerName: person.name,
    units: units.toSorted().join('\n'),
    ...(centre && { centre: centre.unit, centreName: centre.name }),
  };
}
