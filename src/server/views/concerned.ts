import { isConcernedPerson } from '../../domain/breaches/concerned-person.ts';
import type { Incident } from '../../domain/breaches/incident.ts';
import { reporterKey } from '../../domain/breaches/incident.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/** Asks of people whether the report may be about them. */
export function concernedIn(source: ViewSource, incident: Incident): (person: string) => boolean {
  const workplace = workplaceOn(source, source.today);
  const reporter = source.records.find('reporter', reporterKey(incident.key))?.record.person;
  const appointments = source.all('appointment');
  return (person) => isConcernedPerson(person, incident, reporter, workplace, appointments);
}
