import type { Day } from '../../../../core/dates.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { decisionSide } from '../../decision/queries/deciders.ts';
import { isExcluded } from '../../disclosures/manager-to-tell.ts';
import { managerQuestion } from '../../disclosures/queries/manager-question.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import type { Incident } from '../../incident/records.ts';
import { CaseNotification } from '../records.ts';
import { excludedFromCase } from './excluded-from-case.ts';

/** Who has been and is to be told of a case, without whomever it has turned out to be about. */
export function theirNotifications(from: PeopleSource, incident: Incident, today: Day): readonly CaseNotification[] {
  const told = from.records.all(CaseNotification, { incident: incident.key }).map(({ record }) => record);
  return told.filter((notification) => mayReceive(from, notification, incident, today));
}

/**
 * Is a case still one that whoever is to be told may hear of? A report may turn out to be about somebody who has a task
 * in it, was invited or was to be told as a manager, and about whoever holds an office in another capacity: the DBR as
 * the reporter's manager (design section 7).
 */
export function mayReceive(
  from: PeopleSource,
  { as, person: told }: Pick<CaseNotification, 'as' | 'person'>,
  incident: Incident,
  today: Day,
): boolean {
  const { concerns = [], key } = incident;
  if (concerns.length === 0) return true;
  const reporter = from.records.find(Reporter, reporterKey(key))?.record;
  // Who was named stands in the list of reporters alone.
  const person = as === 'named' ? (reporter?.forPerson ?? '') : told;
  if (as === 'manager') return !isExcluded(managerQuestion(from, incident, reporter, today), person);
  if (as === 'reporter') return true;
  const around = { records: from.records, workplace: workplaceOn(from, today) };
  return as === 'executive'
    ? !decisionSide(around, incident).isOut(person)
    : !excludedFromCase(around, incident)(around.workplace.mainOf(person));
}
