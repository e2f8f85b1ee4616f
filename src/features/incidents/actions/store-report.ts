import { textHash } from '../../../core/content-hash.ts';
import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { Reporter, Statement } from '../../cases/incident/breach-records.ts';
import { incidentKey, incidentOf, numberOf, reporterKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import type { Answers, FirstWords, ReportedBy } from '../../cases/incident/report.ts';
import { reporterOf, saysMore, statementOf } from '../../cases/incident/report.ts';
import { theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import type { Recipient } from '../../cases/notifications/case-notification.ts';
import { caseNotification } from '../../cases/notifications/case-notification.ts';
import { namedNotification } from '../../cases/notifications/named-notification.ts';
import { CaseNotification } from '../../cases/notifications/records.ts';
import { caseMessage, messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { addedInstead } from '../report-limit.ts';
import { reporterSeal } from '../reporter-seal.ts';

export type StoringServices = Pick<Services, 'records' | 'directory' | 'clock' | 'followUps' | 'outbox'>;
export type Reporting = FirstWords &
  Answers &
  Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf' | 'forPerson'>;

/** As a case of its own, or `added` to the person's last one. */
export interface StoredReport {
  stored: Stored<Incident>;
  added?: true;
}

/** A report that is to be stored. */
interface ToStore {
  /** What was said, with CPR numbers covered. */
  input: Reporting;
  fresh: Incident;
  by: ReportedBy;
  /** Who is to be told of a case as it stands. */
  whom(incident: Incident): readonly Recipient[];
  now: Moment;
}

/**
 * Stores the incident, and in one request its number, its words, its reporter and who is to be told; notifying follows at
 * once. Of a repeat, words that are new are a message to the DBR, as everything that is said later.
 * @throws Refusal `unknownIncident` when the nonce is somebody else's
 */
export async function storeReport(services: StoringServices, report: ToStore): Promise<StoredReport> {
  const { input, whom } = report;
  const last = await lastCase(services, report);
  if (!last) return { stored: await storeCase(services, report) };
  await addWords(services, last, input.nonce, input.words, whom);
  return { stored: last, added: true };
}

async function storeCase(services: StoringServices, { input, fresh, by, whom }: ToStore): Promise<Stored<Incident>> {
  const { records, clock, followUps } = services;
  const { existed, ...created } = await records.create(Incident, fresh);
  if (existed && !(await isReportedBy(by.id, services, created))) throw new Refusal('unknownIncident');
  const number = numberOf(created);
  const now = clock.now();
  const notifications = [
    ...whom(created.record).map((to) => caseNotification(to, created, 'reported', now)),
    ...(input.forPerson === undefined ? [] : [namedNotification(created, input.forPerson, now)]),
  ];
  const [numbered, statement] = await Promise.all([
    created.record.number === undefined ? records.update(Incident, created, { ...created.record, number }) : created,
    records.create(Statement, statementOf(created.record, number, input)),
    records.create(Reporter, reporterOf(created.record, number, by, input)),
    ...notifications.map((notification) => records.create(CaseNotification, notification)),
  ]);
  // A server that stopped in the middle may not have written the line; its key makes it one.
  const first = { ...created, mark: { ...created.mark, version: 1 } };
  followUps.caseLog(stepEntry('reported', first, theReporter, now));
  if (existed && statement.existed && saysMore(statement.record, input.words)) {
    await addWords(services, numbered, textHash(`${numbered.record.key} ${input.words}`), input.words, whom);
  }
  followUps.tellOfCases();
  return numbered;
}

/** The same words are the same message, however often they come; and no words are none. */
async function addWords(
  { records, clock, followUps }: StoringServices,
  to: Stored<Incident>,
  nonce: string,
  text: string,
  whom: ToStore['whom'],
): Promise<void> {
  if (text === '') return;
  const now = clock.now();
  const said = { key: messageKey(nonce), kind: 'added', text } as const;
  const { record, mark } = await records.create(CaseMessage, caseMessage(to, said, theReporter, now));
  const readers = whom(to.record).filter(({ as }) => as !== 'serviceDesk');
  const notification = (reader: Recipient) => caseNotification(reader, to, `added-${nonce}`, now);
  await Promise.all(readers.map((reader) => records.create(CaseNotification, notification(reader))));
  followUps.caseLog(stepEntry('added', to, theReporter, record.at, undefined, mark));
  followUps.tellOfCases();
}

/**
 * The case a report is added to, as a further word, when its writer has made very many within ten minutes. A repeat
 * finds the word, also when the ten minutes are over.
 * @returns nothing when the report is a case of its own
 */
async function lastCase(
  { records }: StoringServices,
  { input, by, now }: ToStore,
): Promise<Stored<Incident> | undefined> {
  const key = incidentKey(input.nonce);
  const own = records.all(Reporter, { person: by.id }).flatMap(({ record: reporter }) => {
    const incident = records.find(Incident, incidentOf(reporter));
    return incident ? [{ incident, reporter }] : [];
  });
  if (own.some(({ incident }) => incident.record.key === key)) return undefined;
  const before = records.find(CaseMessage, messageKey(input.nonce))?.record.incident;
  const last = own.find(({ incident }) => incident.record.key === before)?.incident ?? addedInstead(own, input, now);
  // The same report from another server, which this one has not heard of yet, is itself.
  return last && (await records.fetch(Incident, key)) ? undefined : last;
}

/**
 * Whoever has since done something to the case stands on its row: who reported it says the reporter's row, and where a
 * stopped server did not get to write that, the seal on the first version of the case.
 */
async function isReportedBy(person: string, { records }: StoringServices, stored: Stored<Incident>): Promise<boolean> {
  const { key } = stored.record;
  const reporter = await records.fetch(Reporter, reporterKey(key));
  if (reporter) return reporter.record.person === person;
  const [first = stored.record] = await records.versions(Incident, stored);
  return first.actor === reporterSeal(key, person);
}
