import type { Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import type { Actor } from '../people.ts';
import type { Ports } from '../ports.ts';
import { holds } from '../workplace/appointment.ts';
import { isAtWork, workplaceOn } from '../workplace/workplace.ts';
import type { Incident } from './incident.ts';
import type { Authority, Hour } from './mandate.ts';
import { authorityOf, isOfficeTime } from './mandate.ts';

type Needs = { records: Pick<Ports['records'], 'find' | 'all'> } & Pick<Ports, 'directory' | 'holidays'>;

/** By what the actor may decide on the case now, as the mirror has appointments and mandates. */
export function authorityNow(
  ports: Needs,
  { roles, person }: Pick<Actor, 'roles' | 'person'>,
  incident: Pick<Incident, 'concerns'>,
  now: Moment,
): Authority | undefined {
  const mandates = ports.records.all('mandate', { person: person.id }).map(({ record }) => record);
  return authorityOf(roles, incident, mandates, hourAt(ports, now));
}

/** Is the office open, and the accountable director at work? */
export function hourAt(ports: Needs, now: Moment): Hour {
  const today = dayOf(now);
  const workplace = workplaceOn(ports, today);
  const directors = ports.records
    .all('appointment', { role: 'accountableExecutive' })
    .filter(({ record }) => holds(record, today))
    .map(({ record }) => workplace.mainOf(record.person));
  return {
    now,
    isOfficeTime: isOfficeTime(now, ports.holidays),
    isDirectorAway: !directors.some((director) => isAtWork(workplace, director)),
  };
}
