import type { AppointedRole } from '../../../core/role.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import { lineManagerOf } from '../../workplace/line-manager.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import type { Concern } from './incident.ts';
import type { Incident } from './records.ts';

/** Which offices a word of the report may mean. */
export const concernedOffices: Readonly<Record<Exclude<Concern, 'manager'>, readonly AppointedRole[]>> = {
  it: ['serviceDesk', 'systemAdministrator', 'privileged', 'itSecurityManager'],
  dpo: ['dpo'],
  director: ['accountableExecutive', 'divisionDirector', 'municipalDirector'],
};

/**
 * May the report be about this person, as far as it says (design section 7)? The manager of whoever it comes from,
 * whoever works in IT, the DBR, a director. Such a person is given no task in the case and not invited to it.
 * @param from accounts it comes from (`reportedBy`); where they have been deleted, nobody is known to be the manager
 * @param appointments everybody's, past ones too
 */
export function isConcernedPerson(
  person: string,
  { concerns = [] }: Pick<Incident, 'concerns'>,
  from: readonly string[],
  workplace: Workplace,
  appointments: readonly Appointment[],
): boolean {
  if (concerns.length === 0) return false;
  const held = appointments.filter(
    (appointment) => workplace.mainOf(appointment.person) === person && holds(appointment, workplace.today),
  );
  return concerns.some((concern) =>
    concern === 'manager'
      ? from.some((account) => leads(person, workplace.mainOf(account), workplace))
      : held.some(({ role }) => concernedOffices[concern].includes(role)),
  );
}

function leads(person: string, reporter: string, workplace: Workplace): boolean {
  return leadersOf(reporter, workplace).includes(person);
}

/** Everybody who may be somebody's manager, by the account that counts: by the line, by a job, or by its unit. */
export function leadersOf(person: string, workplace: Workplace): readonly string[] {
  const known = workplace.person(person);
  const leader = known && lineManagerOf(workplace, known);
  const jobs = workplace.employmentsOf(person);
  const leaders = jobs.flatMap(({ manager, unit }) => [manager, workplace.unit(unit)?.manager]);
  return [
    ...(leader && 'person' in leader ? [leader.person.id] : []),
    ...leaders.flatMap((account) => (account === undefined ? [] : [workplace.mainOf(account)])),
  ];
}
