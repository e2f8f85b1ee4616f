import type { Day } from '../../../core/dates.ts';
import type { RecordDefinition } from '../../../kernel/record.ts';
import { Reporter, Statement } from '../../cases/incident/breach-records.ts';
import { statementKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { theirNotifications } from '../../cases/notifications/queries/may-receive.ts';
import { CaseNotification } from '../../cases/notifications/records.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import type { PeopleSource } from '../../workplace/queries/counting-people.ts';

/** The lists a report is read from, and what is said about it. */
export const reportRecords: readonly RecordDefinition[] = [
  Incident,
  Statement,
  Reporter,
  CaseNotification,
  CaseMessage,
];

/** What stands in other lists about a report, for its reporter: its words, who has been told, and the thread. */
export function besideReport(from: PeopleSource, incident: Incident, today: Day) {
  const { key } = incident;
  return {
    facts: from.records.find(Statement, statementKey(key))?.record.facts ?? '',
    told: theirNotifications(from, incident, today),
    messages: from.records.all(CaseMessage, { incident: key }).map(({ record }) => record),
  };
}
