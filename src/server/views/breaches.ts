import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { authorityNow } from '../../features/cases/decision/authority-now.ts';
import { awaitsDecision } from '../../features/cases/decision/decision.ts';
import { toldCases } from '../../features/cases/decision/deputy-needed.ts';
import { ownCaseNow } from '../../features/cases/decision/own-case-now.ts';
import { ownRatifiersOf } from '../../features/cases/decision/own-ratifiers.ts';
import { shownOwn } from '../../features/cases/decision/shown-own.ts';
import { drillNow } from '../../features/cases/drills/queries/drill-now.ts';
import { mainOf } from '../../features/cases/main-of.ts';
import { isForDpoAlone } from '../../features/cases/notifications/case-notification.ts';
import type { DeliveryFailures } from '../../features/cases/notifications/delivery-failure.ts';
import { deliveryFailures, isStuck } from '../../features/cases/notifications/delivery-failure.ts';
import { handles, meetsTechnical } from '../../features/cases/notifications/excluded-from-case.ts';
import { theirNotifications } from '../../features/cases/notifications/may-receive.ts';
import { toldState } from '../../features/cases/notifications/told-state.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import { type CaseFile, inbox, serviceDeskCase, shownCase } from '../../features/cases/shown-case.ts';
import { decisionMemo } from '../../features/cases/shown-handling.ts';
import { CaseEntry, CaseNotification, Reporter, Statement } from '../../features/incidents/breach-records.ts';
import { isOpen, numberOf, reporterKey, statementKey } from '../../features/incidents/incident.ts';
import { clustersOf } from '../../features/incidents/incident-cluster.ts';
import { colleaguesNamed } from '../../features/incidents/named-colleague.ts';
import { reporterRoleOf } from '../../features/incidents/on-behalf.ts';
import { Incident } from '../../features/incidents/records.ts';
import { shownReport } from '../../features/incidents/shown-report.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { isEmergencyUsed } from '../../features/workplace/appointments/appointment-proposal.ts';
import { AppointmentProposal } from '../../features/workplace/appointments/records.ts';
import { AccountLink } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { besideCases } from './beside-cases.ts';

/** The reader's own reports, under whichever of their accounts, and those made for them. */
export function reports(source: ViewSource, { person, roles }: Actor): ViewData<'reports'> {
  const drill = drillNow(source);
  const accounts = accountsOf(source.all(AccountLink, { person: person.id }), person.id);
  const own = accounts.flatMap((account) => [
    ...source.all(Reporter, { person: account }),
    ...source.all(Reporter, { forPerson: account }),
  ]);
  const shown = own.flatMap((reporter) => {
    const key = reporter.key.replace(/^reporter:/, 'incident:');
    const stored = source.records.find(Incident, key);
    const facts = source.records.find(Statement, statementKey(key))?.record.facts ?? '';
    if (!stored) return [];
    const reporterRole = reporterRoleOf(reporter, stored.record, roles, (account) => accounts.includes(account));
    if (!reporterRole) return [];
    const told = theirNotifications(source, stored.record, source.today);
    const messages = source.all(CaseMessage, { incident: key });
    const goesOnIn = mainOf(source.records, stored.record);
    return [shownReport(stored, { ...reporter, facts }, told, source.now, { messages, goesOnIn, reporterRole })];
  });
  return {
    reports: shown.toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt)),
    phones: { dpo: source.setting('dpoPhone'), serviceDesk: source.setting('serviceDeskPhone') },
    ...(drill && { drill }),
    loading: !loaded(source),
  };
}

/** A few colleagues by name, never the whole list. */
export function colleagues(
  { directory }: ViewSource,
  { person }: Actor,
  { name }: { name: string },
): ViewData<'colleagues'> {
  return { people: colleaguesNamed(directory.people(), name, person.id).map(({ id, name }) => ({ id, name })) };
}

/** The DBR's inbox. A case about the reader is not in it. */
export function cases(source: ViewSource, actor: Actor): ViewData<'cases'> {
  const mine = source.records.all(Incident).filter(({ record }) => handles(source, actor, record));
  const reporterOf = (key: string) => source.records.find(Reporter, reporterKey(key))?.record.person;
  return {
    cases: [...inbox(mine, openedCases(source), source.now, besideCases(source))],
    waves: clustersOf(mine, reporterOf).map((cluster) => ({ ...cluster, members: [...cluster.members] })),
    silence: deliveryFailuresNow(source),
    loading: !loaded(source),
  };
}

/**
 * One case. That somebody has looked is written down by whoever asks this view (`case-reads.ts`).
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
function caseView(source: ViewSource, actor: Actor, { number }: { number: string }): ViewData<'case'> {
  const stored = source.records.all(Incident, { number })[0];
  if (!stored || !handles(source, actor, stored.record)) throw new Refusal('unknownIncident');
  const { key } = stored.record;
  const reporter = source.records.find(Reporter, reporterKey(key))?.record;
  const file: CaseFile = {
    statement: source.records.find(Statement, statementKey(key))?.record,
    reporter,
    reporterPerson: reporter && source.directory.person(reporter.person),
    told: source.all(CaseNotification, { incident: key }),
    log: source.all(CaseEntry, { incident: key }),
    messages: source.all(CaseMessage, { incident: key }),
    beside: besideCases(source)(key),
  };
  const { record } = stored;
  const ratifiers = ownRatifiersOf(source, record, source.now);
  const own = shownOwn(record, ownCaseNow(source, record, source.now), actor, source.now, ratifiers);
  return shownCase(stored, file, openedCases(source), source.now, own);
}

export { caseView as case };

/** What the controller is to decide, those with the least time left first. */
export function decisions(source: ViewSource, actor: Actor): ViewData<'decisions'> {
  const waiting = source.records
    .all(Incident)
    .filter(({ record }) => awaitsDecision(record) && authorityNow(source, actor, record, source.now) !== undefined)
    .map((stored) => decisionMemo(stored, source.all(CaseEntry, { incident: stored.record.key })));
  return {
    waiting: waiting.toSorted((a, b) => (a.deadlineAt ?? '~').localeCompare(b.deadlineAt ?? '~')),
    told: toldOf(source, actor, new Set(waiting.map(({ key }) => key))),
    loading: !loaded(source),
  };
}

/** Open cases a notice has led the reader here for, without those that stand among what is decided. */
function toldOf(source: ViewSource, actor: Actor, waiting: ReadonlySet<string>): ViewData<'decisions'>['told'] {
  const isDirector = actor.roles.includes('accountableExecutive');
  const mayName = isDirector && !isEmergencyUsed(source.all(AppointmentProposal, { role: 'dpoDeputy' }), source.now);
  return toldCases(source, actor.person.id, source.today)
    .filter(({ stored }) => !waiting.has(stored.record.key))
    .map(({ stored, isOpenable, needsDeputy }) => ({
      number: numberOf(stored),
      state: isOpenable ? toldState(stored.record) : 'nobody',
      ...(mayName && needsDeputy && { mayName: true as const }),
    }));
}

/** What IT-Servicedesk is to stop: open cases it has been told of, none about IT. */
export function deskCases(source: ViewSource, actor: Actor): ViewData<'deskCases'> {
  const open = source.records
    .all(Incident)
    .filter(({ record }) => isOpen(record) && !isForDpoAlone(record))
    .filter(({ record }) => meetsTechnical(source, actor, record));
  return {
    cases: open.toSorted((a, b) => b.record.reportedAt.localeCompare(a.record.reportedAt)).map(serviceDeskCase),
    dpoPhone: source.setting('dpoPhone'),
    silence: deliveryFailuresNow(source),
    loading: !loaded(source),
  };
}

/** Since when no message has come through; what has been sent is looked at only when something is stuck. */
export function deliveryFailuresNow({ records, now }: Pick<ViewSource, 'records' | 'now'>): DeliveryFailures {
  const of = (state: CaseNotification['state']) => records.all(CaseNotification, { state }).map(({ record }) => record);
  const waiting = [...of('planned'), ...of('failed')];
  return waiting.some((notification) => isStuck(notification, now))
    ? deliveryFailures([...waiting, ...of('sent')], now)
    : {};
}

const shownOnStart = 3;

/** What waits for the DBR's side, for the menu and Start; nothing for everybody else. */
export function waitingCases(source: ViewSource, actor: Actor): ViewData<'me'>['cases'] {
  if (!may(actor.roles, 'cases')) return undefined;
  const open = cases(source, actor).cases.filter((line) => isOpen(line) && !line.isDrill);
  const untaken = open.filter(({ status }) => status === 'received').length;
  return { open: open.length, untaken, first: open.slice(0, shownOnStart) };
}

/** How many cases IT-Servicedesk is to stop; of those it has only the number it stops nothing. */
export function toStop(source: ViewSource, actor: Actor): number | undefined {
  if (!may(actor.roles, 'deskCases')) return undefined;
  return deskCases(source, actor).cases.filter(
    ({ category, contained, isDrill }) => category && contained !== 'yes' && !isDrill,
  ).length;
}

function openedCases(source: ViewSource): ReadonlySet<string> {
  return new Set(source.all(CaseEntry, { what: 'read' }).map(({ incident }) => incident));
}

function loaded(source: ViewSource): boolean {
  return [Incident, Statement, Reporter, CaseNotification, CaseMessage].every((one) => source.loaded(one));
}
