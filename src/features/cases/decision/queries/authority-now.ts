import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Services } from '../../../../kernel/context.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isAtWork } from '../../../workplace/workplace.ts';
import type { Incident } from '../../incident/records.ts';
import type { Authority, Hour } from '../../mandates/mandate.ts';
import { authorityOf, isOfficeTime } from '../../mandates/mandate.ts';
import { Mandate } from '../../mandates/records.ts';
import { decisionSide, isOfficer } from './deciders.ts';

type Needs = PeopleSource & Pick<Services, 'holidays'>;

/**
 * By what the actor may decide on the case now, as the mirror has appointments and mandates. Nobody decides on a report
 * that may be about them in another capacity, as the reporter's manager for one, nor the DBR or the deputy; where that
 * leaves no accountable director, another director decides as of what is about a director (design section 7).
 */
export function authorityNow(
  ports: Needs,
  { roles, person }: Pick<Actor, 'roles' | 'person'>,
  incident: Pick<Incident, 'key' | 'number' | 'concerns' | 'assessedAt'>,
  now: Moment,
): Authority | undefined {
  const { concerns = [] } = incident;
  const workplace = workplaceOn(ports, dayOf(now));
  const { isAccountableOut, isOut } = decisionSide({ records: ports.records, workplace }, incident);
  if (isOut(person.id) || isOfficer(workplace, person.id, incident)) return undefined;
  const mandates = ports.records.all(Mandate).map(({ record }) => record);
  return authorityOf(
    roles,
    isAccountableOut ? { concerns: [...concerns, 'director'] } : incident,
    mandates.filter((mandate) => workplace.mainOf(mandate.person) === person.id),
    hourAt(ports, now),
  );
}

/** Is the office open, and the accountable director at work? */
export function hourAt(ports: Needs, now: Moment): Hour {
  const today = dayOf(now);
  const workplace = workplaceOn(ports, today);
  const directors = ports.records
    .all(Appointment, { role: 'accountableExecutive' })
    .filter(({ record }) => holds(record, today))
    .map(({ record }) => workplace.mainOf(record.person));
  return {
    now,
    isOfficeTime: isOfficeTime(now, ports.holidays),
    isDirectorAway: !directors.some((director) => isAtWork(workplace, director)),
  };
}
