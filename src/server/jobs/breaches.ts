import type { Incident } from '../../domain/breaches/incident.ts';
import { numberOf, reporterKey, statementKey } from '../../domain/breaches/incident.ts';
import { answerIncident } from '../../domain/breaches/jobs/answer-incident.ts';
import { changeCase } from '../../domain/breaches/jobs/change-case.ts';
import { decideCase } from '../../domain/breaches/jobs/decide-case.ts';
import { reportContained } from '../../domain/breaches/jobs/report-contained.ts';
import { reportIncident } from '../../domain/breaches/jobs/report-incident.ts';
import { takeOverIncident } from '../../domain/breaches/jobs/take-over-incident.ts';
import { deskCase } from '../../domain/breaches/shown-case.ts';
import { shownReport, waitingReport } from '../../domain/breaches/shown-report.ts';
import type { Ports } from '../../domain/ports.ts';
import { maskedIn } from '../../domain/questions/masked.ts';
import type { Mark, Stored } from '../../domain/record.ts';
import type { JobTable } from '../jobs.ts';

type BreachJob =
  | 'reportIncident'
  | 'answerIncident'
  | 'takeOverIncident'
  | 'reportContained'
  | 'changeCase'
  | 'decideCase';

export const breachTable: Pick<JobTable, BreachJob> = {
  reportIncident: async (ports, actor, input) => {
    const reported = await reportIncident(ports, actor, { ...input, how: 'tab' });
    const masked = [...maskedIn(input.words)];
    if (reported.state === 'waiting') {
      return { record: { ...waitingReport(reported.incident, input), masked }, marks: [] };
    }
    const { stored } = reported;
    return { record: { ...ownReport(ports, stored), masked }, marks: ownMarks(ports, stored) };
  },

  answerIncident: async (ports, actor, input) => {
    const stored = await answerIncident(ports, actor, input);
    return { record: ownReport(ports, stored), marks: ownMarks(ports, stored) };
  },

  takeOverIncident: async (ports, actor, input) => handled(await takeOverIncident(ports, actor, input)),

  reportContained: async (ports, actor, input) => {
    const stored = await reportContained(ports, actor, input);
    return { record: deskCase(stored), marks: [stored.mark] };
  },

  changeCase: async (ports, actor, input) => handled(await changeCase(ports, actor, input)),
  decideCase: async (ports, actor, input) => handled(await decideCase(ports, actor, input)),
};

function handled(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}

function ownReport({ records, clock }: Ports, stored: Stored<Incident>) {
  const { key } = stored.record;
  const facts = records.find('statement', statementKey(key))?.record.facts ?? '';
  const managerMayKnow = records.find('reporter', reporterKey(key))?.record.managerMayKnow ?? 'later';
  const told = records.all('caseTelling', { incident: key }).map(({ record }) => record);
  const messages = records.all('caseMessage', { incident: key }).map(({ record }) => record);
  return shownReport(stored, { facts, managerMayKnow }, told, clock.now(), messages);
}

/** A report is three rows: on another server the reader's page needs them all. */
function ownMarks({ records }: Ports, { record, mark }: Stored<Incident>): Mark[] {
  const { key } = record;
  const others = [records.find('reporter', reporterKey(key)), records.find('statement', statementKey(key))];
  return [mark, ...others.flatMap((row) => row?.mark ?? [])];
}
