import { maskedIn } from '../../core/cpr/masked.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Mark, Stored } from '../../core/stored.ts';
import { answerIncident } from '../../domain/breaches/actions/answer-incident.ts';
import { changeCase } from '../../domain/breaches/actions/change-case.ts';
import { decideCase } from '../../domain/breaches/actions/decide-case.ts';
import { reportContained } from '../../domain/breaches/actions/report-contained.ts';
import { reportFor } from '../../domain/breaches/actions/report-for.ts';
import { reportIncident } from '../../domain/breaches/actions/report-incident.ts';
import { takeAsOwn } from '../../domain/breaches/actions/take-as-own.ts';
import { takeOverIncident } from '../../domain/breaches/actions/take-over-incident.ts';
import { numberOf, reporterKey, statementKey } from '../../domain/breaches/incident.ts';
import { theirNotifications } from '../../domain/breaches/may-receive.ts';
import { reporterRoleOf } from '../../domain/breaches/on-behalf.ts';
import { serviceDeskCase } from '../../domain/breaches/shown-case.ts';
import { shownReport, waitingReport } from '../../domain/breaches/shown-report.ts';
import type { Ports } from '../../domain/ports.ts';
import { isAccountOf } from '../../domain/workplace/account-link.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import { CaseMessage } from '../../features/cases/case-relations-records.ts';
import { Reporter, Statement } from '../../features/incidents/breach-records-records.ts';
import type { Incident } from '../../features/incidents/records.ts';
import { may } from '../../roles.ts';
import type { ActionTable } from '../actions.ts';

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
