import type { Day } from '../../../../core/dates.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isHere } from '../../../workplace/workplace.ts';
import type { Reporter } from '../../incident/breach-records.ts';
import { concernedOffices } from '../../incident/concerned-person.ts';
import { reportedBy } from '../../incident/queries/reported-by.ts';
import type { Incident } from '../../incident/records.ts';
import type { ManagerQuestion } from '../manager-to-tell.ts';

/** Roles a report may be about. */
const askedRoles = Object.values(concernedOffices).flat();

/** What has to be known to say who may hear of this case as a manager, as the mirror has it. */
export function managerQuestion(
  from: PeopleSource,
  { concerns, ...of }: Pick<Incident, 'concerns' | 'key' | 'number'>,
  reporter: Reporter | undefined,
  today: Day,
): ManagerQuestion & { isReporterHere: boolean } {
  const workplace = workplaceOn(from, today);
  const id = reporter && workplace.mainOf(reporter.person);
  const led = (account: string) => workplace.person(workplace.mainOf(account)) ?? { id: workplace.mainOf(account) };
  return {
    workplace,
    concerns,
    reporter: id === undefined ? undefined : led(id),
    others: reportedBy(from.records, of).map(led),
    appointments: askedRoles.flatMap((role) => from.records.all(Appointment, { role }).map(({ record }) => record)),
    isReporterHere: id !== undefined && isHere(workplace, id),
  };
}
