import { isCurrent } from '../../workplace/employment.ts';
import { isLed } from '../../workplace/leading.ts';
import type { Unit } from '../../workplace/records.ts';
import type { Led, Staff } from '../../workplace/team.ts';
import { teamOf, unitsLed } from '../../workplace/team.ts';
import { isHere } from '../../workplace/workplace.ts';

/** A manager below somebody, the units it is about, and whom they lead. */
export interface LedBelow {
  manager: string;
  name: string;
  /** In the order of the tree. */
  units: readonly [Unit, ...Unit[]];
  team: readonly Led[];
}

/**
 * The managers in all that somebody leads (S79): who leads a unit, and who is named as manager by a job in one. Whoever
 * leads it is not among them, nor those above, nor a manager who has left or leads nobody.
 * @param head by the account that counts
 */
export function ledBelow(staff: Staff, head: string): readonly LedBelow[] {
  const above = leadersAbove(staff, head);
  const places = unitsLed(staff, head).flatMap((unit) =>
    leadersIn(staff, unit).flatMap((manager) => (above.has(manager) ? [] : [{ manager, unit }])),
  );
  return [...Map.groupBy(places, ({ manager }) => manager)].flatMap(([manager, [first, ...others]]): LedBelow[] => {
    const person = isHere(staff, manager) ? staff.person(manager) : undefined;
    const team = person ? teamOf(staff, manager) : [];
    if (!first || !person || team.length === 0) return [];
    return [{ manager, name: person.name, units: [first.unit, ...others.map(({ unit }) => unit)], team }];
  });
}

/** A unit's own leader has a manager as well, which makes the unit nobody else's. */
function leadersIn(staff: Staff, unit: Unit): readonly string[] {
  const leader = unit.manager === undefined ? undefined : staff.mainOf(unit.manager);
  const jobs = staff
    .jobsIn(unit.unit)
    .filter((job) => isLed(job) && isCurrent(job, staff.today) && staff.mainOf(job.person) !== leader);
  const accounts = [unit, ...jobs].flatMap(({ manager }) => (manager === undefined ? [] : staff.mainOf(manager)));
  return [...new Set(accounts)];
}

/** Whoever leads it, and everybody who leads a unit above; a circle in the tree ends where it would begin again. */
function leadersAbove(staff: Staff, head: string): ReadonlySet<string> {
  const units = new Map<string, Unit>();
  for (const own of staff.leading(head).units) {
    for (let next: Unit | undefined = own; next && !units.has(next.unit); next = staff.unit(next.parent ?? '')) {
      units.set(next.unit, next);
    }
  }
  return new Set([
    head,
    ...[...units.values()].flatMap(({ manager }) => (manager === undefined ? [] : staff.mainOf(manager))),
  ]);
}
