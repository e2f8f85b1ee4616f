import type { Clock } from '../../../../core/clock.ts';
import { type Day, dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Records } from '../../../../kernel/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { fieldGroupsFor, mayHandle, mayStop } from '../../case-access.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { isConcernedPerson, leadersOf } from '../../incident/concerned-person.ts';
import { reporterKey } from '../../incident/incident.ts';
import { reportedBy } from '../../incident/queries/reported-by.ts';
import type { Incident } from '../../incident/records.ts';
import { officers } from '../../roles.ts';

/** What has to be known to say who is out of a case. */
export interface ExclusionContext {
  records: Pick<Records, 'find' | 'all'>;
  workplace: Workplace;
}

export type ReadContext = PeopleSource & ({ today: Day } | { clock: Pick<Clock, 'now'> });
type About = Pick<Incident, 'key' | 'number' | 'concerns' | 'owner' | 'data'>;

/**
 * Asks of people whether the report may be about them (design section 7). Then they are excluded from the case in every
 * office they hold: the DBR who is the reporter's manager, or somebody of IT-Servicedesk who is the deputy as well.
 * @param from accounts it comes from that the mirror may not know of yet
 */
export function excludedFromCase(
  { records, workplace }: ExclusionContext,
  incident: About,
  from: readonly string[] = [],
): (person: string) => boolean {
  if ((incident.concerns ?? []).length === 0) return () => false;
  const appointments = records.all(Appointment).map(({ record }) => record);
  const accounts = [...new Set([...reportedBy(records, incident), ...from])];
  return (person) => isConcernedPerson(person, incident, accounts, workplace, appointments);
}

/** May the actor open the case, as DBR or deputy, and is it not about them in whichever capacity? */
export function handles(
  place: ReadContext,
  { roles, person }: Pick<Actor, 'roles' | 'person'>,
  incident: About,
): boolean {
  if (!mayHandle(roles, incident) || isOut(place, person.id, incident)) return false;
  if (isAny(roles, officers)) return true;
  return !isUnaskedManager({ records: place.records, workplace: workplaceIn(place) }, incident, person.id);
}

/**
 * Is this the manager of whoever reported, who has not said that their manager may have the name (S110)? The DBR's side has
 * it by its office; nobody else is let into such a case.
 */
export function isUnaskedManager(
  { records, workplace }: ExclusionContext,
  { key }: Pick<Incident, 'key'>,
  person: string,
): boolean {
  const reporter = records.find(Reporter, reporterKey(key))?.record;
  if (!reporter || reporter.managerMayKnow === 'yes') return false;
  const from = workplace.mainOf(reporter.person);
  // Who leads a unit may have their own job in it.
  return person !== from && leadersOf(from, workplace).includes(person);
}

/** Does the actor meet what is technical of the case? */
export function meetsTechnical(place: ReadContext, { roles, person }: Actor, incident: About): boolean {
  return fieldGroupsFor(roles, incident).includes('technical') && !isOut(place, person.id, incident);
}

/** May the actor say that it has been stopped? */
export function stops(
  place: ReadContext,
  { roles, person }: Actor,
  incident: About & Pick<Incident, 'category'>,
): boolean {
  return mayStop(roles, incident) && !isOut(place, person.id, incident);
}

/** Is the case, as far as it says, about this person, in whichever capacity? */
export function isOut(place: ReadContext, person: string, incident: About): boolean {
  if ((incident.concerns ?? []).length === 0) return false;
  return excludedFromCase({ records: place.records, workplace: workplaceIn(place) }, incident)(person);
}

function workplaceIn(place: ReadContext): Workplace {
  return workplaceOn(place, 'today' in place ? place.today : dayOf(place.clock.now()));
}
