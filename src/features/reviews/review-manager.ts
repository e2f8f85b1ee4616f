import type { Employment, Unit } from '../workplace/records.ts';
import type { Staff } from '../workplace/team.ts';
import { teamOf } from '../workplace/team.ts';
import { isHere } from '../workplace/workplace.ts';
import type { ReviewManager } from './review-year.ts';

/** More levels than any municipality has: units that point at each other must not go round for ever. */
const mostLevels = 10;

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

/** The centre a unit is in: itself for a centre; nothing where none of those above it is one. */
export function centreOver(staff: Pick<Staff, 'unit'>, code: string | undefined): Unit | undefined {
  let unit = code === undefined ? undefined : staff.unit(code);
  for (let level = 0; unit && level < mostLevels; level += 1) {
    if (unit.kind === 'centre') return unit;
    unit = unit.parent === undefined ? undefined : staff.unit(unit.parent);
  }
  return undefined;
}
