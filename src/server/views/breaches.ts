import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { authorityNow } from '../../features/cases/decision/authority-now.ts';
import { awaitsDecision } from '../../features/cases/decision/decision.ts';
import { toldCases } from '../../features/cases/decision/deputy-needed.ts';
import { ownCaseNow } from '../../features/cases/decision/own-case-now.ts';
import { ownRatifiersOf } from '../../features/cases/decision/own-ratifiers.ts';
import { shownOwn } from '../../features/cases/decision/shown-own.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { toldState } from '../../features/cases/notifications/told-state.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import { type CaseFile, inbox, shownCase } from '../../features/cases/shown-case.ts';
import { decisionMemo } from '../../features/cases/shown-handling.ts';
import { CaseEntry, CaseNotification, Reporter, Statement } from '../../features/incidents/breach-records.ts';
import { isOpen, numberOf, reporterKey, statementKey } from '../../features/incidents/incident.ts';
import { clustersOf } from '../../features/incidents/incident-cluster.ts';
import { reportRecords } from '../../features/incidents/queries/beside-report.ts';
import { deliveryFailuresNow } from '../../features/incidents/queries/delivery-failures.ts';
import { Incident } from '../../features/incidents/records.ts';
import { isEmergencyUsed } from '../../features/workplace/appointments/appointment-proposal.ts';
import { AppointmentProposal } from '../../features/workplace/appointments/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { besideCases } from './beside-cases.ts';

/** The DBR's inbox. A case about the reader is not in it. */
export function cases(source: ViewSource, actor: Actor): ViewData<'cases'> {
  const mine = source.records.all(Incident).filter(({ record }) => handles(source, actor, record));
  const reporterOf = (key: string) => source.records.find(Reporter, reporterKey(key))?.record.person;
  return {
    cases: [...inbox(mine, openedCases(source), source.now, besideCases(source))],
    waves: clustersOf(mine, reporterOf).map((cluster) => ({ ...cluster, members: [...cluster.members] })),
    silence: deliveryFailuresNow(source),
    loading: !reportRecords.every(source.loaded),
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
    loading: !reportRecords.every(source.loaded),
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

const shownOnStart = 3;

/** What waits for the DBR's side, for the menu and Start; nothing for everybody else. */
export function waitingCases(source: ViewSource, actor: Actor): ViewData<'me'>['cases'] {
  if (!may(actor.roles, 'cases')) return undefined;
  const open = cases(source, actor).cases.filter((line) => isOpen(line) && !line.isDrill);
  const untaken = open.filter(({ status }) => status === 'received').length;
  return { open: open.length, untaken, first: open.slice(0, shownOnStart) };
}

function openedCases(source: ViewSource): ReadonlySet<string> {
  return new Set(source.all(CaseEntry, { what: 'read' }).map(({ incident }) => incident));
}
