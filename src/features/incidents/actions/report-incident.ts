import { textHash } from '../../../core/content-hash.ts';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { runningDrill } from '../../cases/drills/drill.ts';
import { Drill } from '../../cases/drills/records.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import type { Recipient } from '../../cases/notifications/case-notification.ts';
import { caseNotification } from '../../cases/notifications/case-notification.ts';
import { namedNotification } from '../../cases/notifications/named-notification.ts';
import { recipientsOf } from '../../cases/notifications/recipients.ts';
import { caseMessage, messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { isAboutReader } from '../../cases/sealed-case.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { CaseNotification, Reporter, Statement } from '../breach-records.ts';
import { centreNameOf } from '../centre-of.ts';
import { incidentKey, numberOf, reporterKey } from '../incident.ts';
import { behalfOf } from '../named-colleague.ts';
import { Incident } from '../records.ts';
import type { Answers, FirstWords } from '../report.ts';
import { isWorthWaiting, maskedReport, newIncident, reporterOf, saysMore, statementOf } from '../report.ts';
import { addedInstead } from '../report-limit.ts';
import { theReporter } from '../reporter-pseudonyms.ts';
import { reporterSeal } from '../reporter-seal.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'outbox'>;
export type Reporting = FirstWords &
  Answers &
  Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf' | 'forPerson'>;

/**
 * `stored`: as a case, or `added` to the person's last one.
 * `waiting`: safe on the server while SharePoint is away or busy; it has a number when it is stored.
 * `later`: the stored report where this server is still at it; nothing when it is tried again later.
 */
export type Reported =
  | { state: 'stored'; stored: Stored<Incident>; added?: true }
  | { state: 'waiting'; incident: Incident; later?: Promise<Stored<Incident> | undefined> };

/**
 * Somebody reports what has happened (S27, S105). It is kept on the server first, so that neither a crash nor a bad
 * hour of SharePoint's loses it, and so that the person who reports need not wait for SharePoint when it is busy; where
 * it cannot be kept, as on a full disk, the person who reports waits for SharePoint. Then the incident is stored, and
 * in one request its number, its words, its reporter and who is to be told; notifying follows at once. Repeating it
 * with the same nonce gives the first report; words that are new are a message to the DBR, as everything that is said
 * later. A person who has made thirty within ten minutes adds to the last of them from then on, and is never refused.
 * @throws Refusal `unknownPerson` for a colleague who is not there, `unknownIncident` when the nonce is somebody
 *   else's,
 * `noDrill` when it is marked as part of a drill and none runs, `reportNotKept` when neither the server nor SharePoint
 * has it
 */
export async function reportIncident(ports: Needs, actor: Actor, said: Reporting): Promise<Reported> {
  const { channel, language, person } = actor;
  const now = ports.clock.now();
  const drills = ports.records.all(Drill).map(({ record }) => record);
  if (said.isDrill && !runningDrill(drills, now)) throw new Refusal('noDrill');
  const workplace = workplaceOn(ports, dayOf(now));
  const behalf = behalfOf(said, person.id, ports.directory, (account) => workplace.mainOf(account));
  const input = maskedReport({ ...said, onBehalfOf: undefined, forPerson: undefined, ...behalf });
  const centreName = centreNameOf(workplace, behalf.forPerson ?? person.id);
  const by = { id: person.id, name: person.name, centreName };
  const first = newIncident(input, by, now);
  const from = [person.id, ...(input.forPerson === undefined ? [] : [input.forPerson])];
  const isSealed = isAboutReader({ records: ports.records, workplace }, first, from);
  const fresh = { ...first, actor: reporterSeal(first.key, person.id), ...(isSealed && { sealed: 'yes' }) };
  const kept = await ports.outbox.keep({ job: 'reportIncident', person: person.id, channel, language, at: now, input });
  const whom = (incident: Incident) =>
    recipientsOf({ records: ports.records, workplace, now }, incident, by.id, 'both', input.forPerson);
  const storing = ports.outbox.inTurn(person.id, async (): Promise<{ stored: Stored<Incident>; added?: true }> => {
    const last = await lastCase(ports.records, person.id, input, now);
    if (last) await addWords(ports, last, input.nonce, input.words, whom);
    return last ? { stored: last, added: true } : { stored: await store(ports, input, fresh, by, whom) };
  });
  if (!kept) return { state: 'stored', ...(await orRing(storing, input)) };
  try {
    const inTime = await ports.outbox.inTime(storing, channel);
    if (!inTime) {
      // What fails now is tried again from what is kept, whatever it was.
      const later = storing.then(async ({ stored }) => {
        await kept.done();
        return stored;
      });
      return { state: 'waiting', incident: fresh, later: later.catch(() => undefined) };
    }
    await kept.done();
    return { state: 'stored', ...inTime.done };
  } catch (error) {
    // A fault nobody has thought of is no reason to lose a report either.
    if (!(error instanceof Refusal) || isWorthWaiting(error.code)) return { state: 'waiting', incident: fresh };
    await kept.done();
    throw error;
  }
}

/** Nothing else has the report: what could be tried again later is not promised, but a telephone. */
async function orRing<T>(storing: Promise<T>, { concerns }: Reporting): Promise<T> {
  try {
    return await storing;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownIncident') throw error;
    throw new Refusal('reportNotKept', { concerns });
  }
}

async function store(
  ports: Needs,
  input: Reporting,
  fresh: Incident,
  by: { id: string; name: string; centreName?: string | undefined },
  whom: (incident: Incident) => readonly Recipient[],
): Promise<Stored<Incident>> {
  const { records, clock, followUps } = ports;
  const { existed, ...created } = await records.create(Incident, fresh);
  if (existed && !(await isReportedBy(by.id, records, created))) throw new Refusal('unknownIncident');
  const number = numberOf(created);
  const now = clock.now();
  const notifications = [
    ...whom(created.record).map((to) => caseNotification(to, created, 'reported', now)),
    ...(input.forPerson === undefined ? [] : [namedNotification(created, input.forPerson, now)]),
  ];
  const [numbered, statement] = await Promise.all([
    created.record.number === undefined ? records.update(Incident, created, { ...created.record, number }) : created,
    records.create(Statement, statementOf(created.record, number, input.words)),
    records.create(Reporter, reporterOf(created.record, number, by, input)),
    ...notifications.map((notification) => records.create(CaseNotification, notification)),
  ]);
  // A server that stopped in the middle may not have written the line; its key makes it one.
  const first = { ...created, mark: { ...created.mark, version: 1 } };
  followUps.caseLog(stepEntry('reported', first, theReporter, now));
  if (existed && statement.existed && saysMore(statement.record, input.words)) {
    await addWords(ports, numbered, textHash(`${numbered.record.key} ${input.words}`), input.words, whom);
  }
  followUps.tellOfCases();
  return numbered;
}

/** The same words are the same message, however often they come; and no words are none. */
async function addWords(
  { records, clock, followUps }: Needs,
  to: Stored<Incident>,
  nonce: string,
  text: string,
  whom: (incident: Incident) => readonly Recipient[],
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
  records: Needs['records'],
  person: string,
  said: Reporting,
  now: Moment,
): Promise<Stored<Incident> | undefined> {
  const key = incidentKey(said.nonce);
  const own = records.all(Reporter, { person }).flatMap(({ record: reporter }) => {
    const incident = records.find(Incident, reporter.key.replace(/^reporter:/, 'incident:'));
    return incident ? [{ incident, reporter }] : [];
  });
  if (own.some(({ incident }) => incident.record.key === key)) return undefined;
  const before = records.find(CaseMessage, messageKey(said.nonce))?.record.incident;
  const last = own.find(({ incident }) => incident.record.key === before)?.incident ?? addedInstead(own, said, now);
  // The same report from another server, which this one has not heard of yet, is itself.
  return last && (await records.fetch(Incident, key)) ? undefined : last;
}

/**
 * Whoever has since done something to the case stands on its row: who reported it says the reporter's row, and where a
 * stopped server did not get to write that, the seal on the first version of the case.
 */
async function isReportedBy(person: string, records: Needs['records'], stored: Stored<Incident>): Promise<boolean> {
  const { key } = stored.record;
  const reporter = await records.fetch(Reporter, reporterKey(key));
  if (reporter) return reporter.record.person === person;
  const [first = stored.record] = await records.versions(Incident, stored);
  return first.actor === reporterSeal(key, person);
}
