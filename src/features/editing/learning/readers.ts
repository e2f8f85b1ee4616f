import type { Day } from '../../../core/dates.ts';
import type { PersonType } from '../../../core/person-type.ts';
import type { AppointedRole } from '../../../core/role.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import type { AudienceGroup } from '../../handbook/rule.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import { isCurrent } from '../../workplace/employment.ts';
import type { Employment, Unit } from '../../workplace/records.ts';

/** A single line somebody wrote is shown only where at least so many read the rule (design section 7). */
const fewestForWords = 10;

/** Who works here, one after the other: nobody is asked about after enough have been found. */
export interface Staff {
  employments(): Iterable<Employment>;
  appointments(role: AppointedRole): Iterable<Appointment>;
  units(): Iterable<Unit>;
}

/** What may be told about those who read a rule: everything; counts without their lines; that there is something. */
export type Tellable = 'all' | 'counts' | 'nothing';

/**
 * How much may be told about the doubts of a rule's readers without anybody knowing whose they are. Only the groups the
 * rule is written for are counted, so that the answer is never larger than the truth; nobody is counted further than
 * needed.
 */
export function tellableOf(version: Pick<RuleVersion, 'audience' | 'areas'>, staff: Staff, today: Day): Tellable {
  const people = new Set<string>();
  for (const person of readersOf(version, staff, today)) {
    people.add(person);
    if (people.size >= fewestForWords) return 'all';
  }
  return people.size >= smallest ? 'counts' : 'nothing';
}

const kinds: Partial<Record<AudienceGroup, readonly PersonType[]>> = {
  employees: ['employee', 'temp', 'student', 'volunteer'],
  council: ['councillor'],
  partners: ['partner'],
};

const roles: Partial<Record<AudienceGroup, readonly AppointedRole[]>> = {
  privileged: ['privileged'],
  owners: ['systemOwner', 'dataOwner'],
  administrators: ['systemAdministrator'],
};

function* readersOf(
  { audience, areas = [] }: Pick<RuleVersion, 'audience' | 'areas'>,
  staff: Staff,
  today: Day,
): Generator<string> {
  // Those with a role first: they are few, and few are looked through.
  for (const role of audience.flatMap((group) => roles[group] ?? [])) {
    for (const appointment of staff.appointments(role)) if (holds(appointment, today)) yield appointment.person;
  }
  if (audience.includes('managers')) for (const { manager } of staff.units()) if (manager) yield manager;
  const wanted = new Set(audience.flatMap((group) => kinds[group] ?? []));
  if (wanted.size === 0) return;
  for (const job of staff.employments()) {
    const isFor = wanted.has(job.kind) && (areas.length === 0 || areas.includes(job.area));
    if (isFor && isCurrent(job, today)) yield job.person;
  }
}
