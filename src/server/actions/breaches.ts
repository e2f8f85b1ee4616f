import { maskedIn } from '../../core/cpr/masked.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Mark, Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { changeCase } from '../../features/cases/actions/change-case.ts';
import { takeOverIncident } from '../../features/cases/actions/take-over-incident.ts';
import { decideCase } from '../../features/cases/decision/actions/decide-case.ts';
import { theirNotifications } from '../../features/cases/notifications/may-receive.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import { serviceDeskCase } from '../../features/cases/shown-case.ts';
import { answerIncident } from '../../features/incidents/actions/answer-incident.ts';
import { reportContained } from '../../features/incidents/actions/report-contained.ts';
import { reportFor } from '../../features/incidents/actions/report-for.ts';
import { reportIncident } from '../../features/incidents/actions/report-incident.ts';
import { takeAsOwn } from '../../features/incidents/actions/take-as-own.ts';
import { Reporter, Statement } from '../../features/incidents/breach-records.ts';
import { numberOf, reporterKey, statementKey } from '../../features/incidents/incident.ts';
import { reporterRoleOf } from '../../features/incidents/on-behalf.ts';
import type { Incident } from '../../features/incidents/records.ts';
import { shownReport, waitingReport } from '../../features/incidents/shown-report.ts';
import { isAccountOf } from '../../features/workplace/accountability/account-link.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import { may } from '../../roles.ts';
import type { ActionTable } from '../action-table.ts';

type BreachAction =
  | 'reportIncident'
  | 'answerIncident'
  | 'reportFor'
  | 'takeAsOwn'
  | 'takeOverIncident'
  | 'reportContained'
  | 'changeCase'
  | 'decideCase';

export const breachTable: Pick<ActionTable, BreachAction> = {
  reportIncident: async (ports, actor, input) => {
    const { onPhone, ...said } = input;
    if (onPhone && !may(actor.roles, 'cases')) throw new Refusal('notAllowed');
    const reported = await reportIncident(ports, actor, { ...said, how: onPhone ? 'phone' : 'tab' });
    const masked = [...maskedIn(input.words)];
    if (reported.state === 'waiting') {
      return { record: { ...waitingReport(reported.incident, input), masked }, marks: [] };
    }
    const { stored, added } = reported;
    const shown = { ...ownReport(ports, actor, stored), masked, ...(added && { added }) };
    return { record: shown, marks: ownMarks(ports, stored) };
  },

  answerIncident: async (ports, actor, input) => own(ports, actor, await answerIncident(ports, actor, input)),
  reportFor: async (ports, actor, input) => own(ports, actor, await reportFor(ports, actor, input)),
  takeAsOwn: async (ports, actor, input) => own(ports, actor, await takeAsOwn(ports, actor, input)),

  takeOverIncident: async (ports, actor, input) => handled(await takeOverIncident(ports, actor, input)),

  reportContained: async (ports, actor, input) => {
    const stored = await reportContained(ports, actor, input);
    return { record: serviceDeskCase(stored), marks: [stored.mark] };
  },

  changeCase: async (ports, actor, input) => handled(await changeCase(ports, actor, input)),
  decideCase: async (ports, actor, input) => handled(await decideCase(ports, actor, input)),
};

function handled(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}

function own(ports: Ports, actor: Actor, stored: Stored<Incident>) {
  return { record: ownReport(ports, actor, stored), marks: ownMarks(ports, stored) };
}

function ownReport(ports: Ports, { person, roles }: Actor, stored: Stored<Incident>) {
  const { records, clock } = ports;
  const { key } = stored.record;
  const facts = records.find(Statement, statementKey(key))?.record.facts ?? '';
  const reporter = records.find(Reporter, reporterKey(key))?.record;
  const told = theirNotifications(ports, stored.record, dayOf(clock.now()));
  const messages = records.all(CaseMessage, { incident: key }).map(({ record }) => record);
  const { mainOf } = workplaceOn(ports, dayOf(clock.now()));
  const reporterRole =
    reporter && reporterRoleOf(reporter, stored.record, roles, (account) => isAccountOf(person.id, account, mainOf));
  const said = { managerMayKnow: 'later' as const, ...reporter, facts };
  return shownReport(stored, said, told, clock.now(), { messages, reporterRole });
}

/** A report is three rows: on another server the reader's page needs them all. */
function ownMarks({ records }: Ports, { record, mark }: Stored<Incident>): Mark[] {
  const { key } = record;
  const others = [records.find(Reporter, reporterKey(key)), records.find(Statement, statementKey(key))];
  return [mark, ...others.flatMap((row) => row?.mark ?? [])];
}
