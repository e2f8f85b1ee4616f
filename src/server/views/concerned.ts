import { excludedFromCase } from '../../features/cases/notifications/excluded-from-case.ts';
import type { Incident } from '../../features/incidents/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/** Asks of people whether the report may be about them. */
export function concernedIn(source: ViewSource, incident: Incident): (person: string) => boolean {
  return excludedFromCase({ records: source.records, workplace: workplaceOn(source, source.today) }, incident);
}
