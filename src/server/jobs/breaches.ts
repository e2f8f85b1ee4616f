import type { Incident } from '../../domain/breaches/incident.ts';
import { numberOf, reporterKey, statementKey } from '../../domain/breaches/incident.ts';
import { answerIncident } from '../../domain/breaches/jobs/answer-incident.ts';
import { reportContained } from '../../domain/breaches/jobs/report-contained.ts';
import { reportIncident } from '../../domain/breaches/jobs/report-incident.ts';
import { takeOverIncident } from '../../domain/breaches/jobs/take-over-incident.ts';
import { deskCase } from '../../domain/breaches/shown-case.ts';
import { shownReport } from '../../domain/breaches/shown-report.ts';
import type { Ports } from '../../domain/ports.ts';
import { maskedIn } from '../../domain/questions/masked.ts';
import type { Stored } from '../../domain/record.ts';
import type { JobTable } from '../jobs.ts';

export const breachTable: Pick<JobTable, 'reportIncident' | 'answerIncident' | 'takeOverIncident' | 'reportContained'> =
  {
    reportIncident: async (ports, actor, input) => {
      const stored = await reportIncident(ports, actor, { ...input, how: 'tab' });
      return { record: { ...ownReport(ports, stored), masked: [...maskedIn(input.words)] }, marks: [stored.mark] };
    },

    answerIncident: async (ports, actor, input) => {
      const stored = await answerIncident(ports, actor, input);
      return { record: ownReport(ports, stored), marks: [stored.mark] };
    },

    takeOverIncident: async (ports, actor, input) => {
      const stored = await takeOverIncident(ports, actor, input);
      const { key, status } = stored.record;
      return { record: { key, number: numberOf(stored), status }, marks: [stored.mark] };
    },

    reportContained: async (ports, actor, input) => {
      const stored = await reportContained(ports, actor, input);
      return { record: deskCase(stored), marks: [stored.mark] };
    },
  };

function ownReport({ records }: Ports, stored: Stored<Incident>) {
  const { key } = stored.record;
  const facts = records.find('statement', statementKey(key))?.record.facts ?? '';
  const managerMayKnow = records.find('reporter', reporterKey(key))?.record.managerMayKnow ?? 'later';
  const told = records.all('caseTelling', { incident: key }).map(({ record }) => record);
  return shownReport(stored, { facts, managerMayKnow }, told);
}
