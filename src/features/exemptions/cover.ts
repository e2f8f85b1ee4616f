import type { Role } from '../../core/role.ts';
import { isCurrent } from '../workplace/employment.ts';
import type { Employment, Unit } from '../workplace/records.ts';
import type { Workplace } from '../workplace/workplace.ts';
import type { Exemption } from './records.ts';

/** Who sees every exemption; whoever leads or owns something sees their own and those about what they lead (S67). */
const overall: readonly Role[] = ['dpo', 'dpoDeputy', 'auditor', 'divisionDirector', 'accountableExecutive', 'editor'];

/** Somebody as exemptions look at them: jobs they hold, units they lead. */
export interface Covered {
  person: string;
  jobs: readonly Employment[];
  leads: readonly Unit[];
}

type About = Pick<Exemption, 'scope' | 'units' | 'askedBy'>;
type Place = Pick<Workplace, 'unit' | 'mainOf'>;

export function coveredOn(workplace: Workplace, person: string): Covered {
  const jobs = workplace.employmentsOf(person).filter((job) => isCurrent(job, workplace.today));
  return { person, jobs, leads: workplace.leading(person).units };
}

/**
 * Does it cover somebody? Units with all below them and whoever leads there; a team is whom its manager leads, by the job
 * or by the unit. A system or a workflow covers the units that are named with it, and without any the team of whoever
 * asked.
 */
export function covers(exemption: About, { person, jobs, leads }: Covered, place: Place): boolean {
  const { scope, units = [], askedBy } = exemption;
  if (person === askedBy) return true;
  if (scope === 'team' || units.length === 0) return jobs.some((job) => isInTeam(job, exemption, place));
  return [...jobs.map(({ unit }) => unit), ...leads.map(({ unit }) => unit)].some((code) =>
    isUnder(code, units, place),
  );
}

/** The job's own manager decides; where it names none, whoever leads the unit. */
function isInTeam(
  { manager, unit }: Employment,
  { units = [], askedBy }: About,
  { mainOf, unit: find }: Place,
): boolean {
  if (manager !== undefined) return mainOf(manager) === askedBy;
  const leader = find(unit)?.manager;
  return units.includes(unit) || (leader !== undefined && mainOf(leader) === askedBy);
}

/** Is the unit one of these, or below one of them? A circle in the tree ends where it would begin again. */
function isUnder(code: string, units: readonly string[], { unit }: Pick<Place, 'unit'>): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = code; next !== undefined && !seen.has(next); next = unit(next)?.parent) {
    if (units.includes(next)) return true;
    seen.add(next);
  }
  return false;
}

/** May somebody see all of it? */
export function maySee(exemption: About, by: Covered, roles: readonly Role[], place: Place): boolean {
  if (seesAll(roles) || exemption.askedBy === by.person) return true;
  const led = by.leads.map(({ unit }) => unit);
  const isOfTheirs = (exemption.units ?? []).some((unit) => isUnder(unit, led, place));
  return isOfTheirs || (led.length > 0 && covers(exemption, by, place));
}

export function seesAll(roles: readonly Role[]): boolean {
  return roles.some((role) => overall.includes(role));
}
