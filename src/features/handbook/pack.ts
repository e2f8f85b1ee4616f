import type { Day } from '../../core/dates.ts';
import { within } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { AudienceGroup, WorkArea } from './rule.ts';
import type { Pack } from './tailoring-records.ts';

/** What a pack asks about somebody in one job, or in a role without any job. */
export interface PackSubject {
  groups: readonly AudienceGroup[];
  job?: { kind: PersonType; area: WorkArea; function: string } | undefined;
  /** The job's unit and all above it. */
  units: readonly string[];
}

export function isPackInForce(pack: Pack, today: Day): boolean {
  return within(today, pack.from, pack.to);
}

/** Is the pack for somebody like this, on days it is in force? */
export function isPackFor(pack: Pack, { groups, job, units }: PackSubject): boolean {
  const conditions = [
    met(pack.groups, (group) => groups.includes(group)),
    met(pack.types, (type) => type === job?.kind),
    met(pack.areas, (area) => area === job?.area),
    met(pack.functions, (task) => job !== undefined && isSameFunction(task, job.function)),
    met(pack.units, (unit) => units.includes(unit)),
  ].filter((condition) => condition !== 'none');
  return conditions.length > 0 && conditions.every((condition) => condition === 'yes');
}

/** The same job title, however it is written. */
export function isSameFunction(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function met<T>(wanted: readonly T[] | undefined, isMet: (value: T) => boolean): 'none' | 'yes' | 'no' {
  if (wanted === undefined || wanted.length === 0) return 'none';
  return wanted.some(isMet) ? 'yes' : 'no';
}
