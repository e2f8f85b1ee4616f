import type { Day } from '../dates.ts';
import type { Directory, Records } from '../ports.ts';
import { workplaceOn } from '../workplace/workplace.ts';
import type { CaseTelling } from './case-telling.ts';
import { isConcernedPerson } from './concerned-person.ts';
import type { Incident } from './incident.ts';
import { reporterKey } from './incident.ts';
import { managerQuestion } from './manager-question.ts';
import { isShutOut } from './manager-to-tell.ts';
import { reportedBy } from './reported-by.ts';

/**
 * Is a case still one that whoever the DBR turned to may hear of? A report may turn out to be about somebody who has a
 * task in it, was invited or was to be told as a manager, or about the accountable director as the reporter's manager
 * (design section 7); what is about an office is asked about in `mayBeTold`.
 */
export function isStillTheirs(
  from: { records: Pick<Records, 'find' | 'all'>; directory: Pick<Directory, 'person'> },
  { as, person: told }: Pick<CaseTelling, 'as' | 'person'>,
  incident: Incident,
  today: Day,
): boolean {
  const { concerns = [], key } = incident;
  if (concerns.length === 0) return true;
  const reporter = from.records.find('reporter', reporterKey(key))?.record;
  // Who was named stands in the list of reporters alone.
  const person = as === 'named' ? (reporter?.forPerson ?? '') : told;
  if (as === 'manager') return !isShutOut(managerQuestion(from, incident, reporter, today), person);
  const asked: readonly CaseTelling['as'][] = ['taskOwner', 'participant', 'executive', 'named'];
  if (!asked.includes(as)) return true;
  const appointments = from.records.all('appointment').map(({ record }) => record);
  const reportedFrom = reportedBy(from.records, incident);
  return !isConcernedPerson(person, incident, reportedFrom, workplaceOn(from, today), appointments);
}
