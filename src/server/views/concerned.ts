import { isConcernedPerson } from '../../domain/breaches/concerned-person.ts';
import type { Incident } from '../../domain/breaches/incident.ts';
import { reportedBy } from '../../domain/breaches/reported-by.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/** Asks of people whether the report may be about them. */
export function concernedIn(source: ViewSource, incident: Incident): (person: string) => boolean {
  const workplace = workplaceOn(source, source.today);
  const from = reportedBy(source.records, incident);
  const appointments = source.all('appointment');
  return (person) => isConcernedPerson(person, incident, from, workplace, appointments);
}
