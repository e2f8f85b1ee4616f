import type { Day } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { Role } from '../../core/role.ts';
import { holds } from './appointments/appointment.ts';
import type { Appointment } from './appointments/records.ts';
import { groupOfType, groupsOfRoles } from './audience.ts';
import { isCurrent, isPaused } from './employment.ts';
import type { Leading } from './leading.ts';
import { leadsSomebody } from './leading.ts';
import type { Placement } from './placed.ts';
import type { Employment } from './records.ts';

const ownRoles: Readonly<Record<PersonType, Role>> = {
  employee: 'employee',
  temp: 'temp',
  student: 'temp',
  volunteer: 'temp',
  councillor: 'councillor',
  partner: 'partner',
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * The roles a person has on a day. Personnel responsibility makes a line manager: by a unit, or by a job that names the
 * person.
 * @param employments the person's own
 * @param appointments the person's own
 * @param leading what the person leads
 */
export function rolesOf(
  employments: readonly Employment[],
  appointments: readonly Appointment[],
  leading: Leading,
  today: Day,
): readonly Role[] {
  return unique<Role>([
    ...employments.filter((job) => isCurrent(job, today)).map((job) => ownRoles[job.kind]),
    ...appointments.filter((appointment) => holds(appointment, today)).map(({ role }) => role),
    ...leading.units.map((unit): Role => (unit.kind === 'centre' ? 'centreHead' : 'lineManager')),
    ...(leadsSomebody(leading, employments, today) ? (['lineManager'] as const) : []),
  ]);
}

/**
 * Where a person stands on a day: types, audience groups and kinds of work, over all jobs.
 * @param employments the person's own
 * @param appointments the person's own; without them nothing is known about since when the roles are held
 */
export function placementOf(
  person: string,
  employments: readonly Employment[],
  roles: readonly Role[],
  today: Day,
  appointments: readonly Appointment[] = [],
): Placement {
  const current = employments.filter((job) => isCurrent(job, today));
  return {
    person,
    roles,
    types: unique(current.map((job) => job.kind)),
    groups: unique([...current.map(({ kind }) => groupOfType(kind)), ...groupsOfRoles(roles)]),
    areas: unique(current.map((job) => job.area)),
    since: current.map((job) => job.from).sort()[0],
    paused: current.length > 0 && current.every((job) => isPaused(job, today)),
    employments: current,
    held: appointments.filter((appointment) => holds(appointment, today)),
  };
}

/** Where somebody stands at work: a seat in the council is followed by nobody but its secretariat (S102). */
export function withoutSeat(placement: Placement, today: Day): Placement {
  const { person, employments, roles, held } = placement;
  const jobs = employments.filter(({ kind }) => kind !== 'councillor');
  if (jobs.length === employments.length) return placement;
  const others = roles.filter((role) => role !== 'councillor');
  return { ...placementOf(person, jobs, others, today), held };
}
