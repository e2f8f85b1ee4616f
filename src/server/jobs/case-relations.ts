import { askReporter } from '../../domain/breaches/jobs/ask-reporter.ts';
import { tellMore } from '../../domain/breaches/jobs/tell-more.ts';
import { withdrawReport } from '../../domain/breaches/jobs/withdraw-report.ts';
import type { JobTable } from '../jobs.ts';

type RelationJob = 'askReporter' | 'tellMore' | 'withdrawReport';

export const caseRelationTable: Pick<JobTable, RelationJob> = {
  askReporter: async (ports, actor, input) => {
    const { record, mark } = await askReporter(ports, actor, input);
    return { record: { key: record.key, at: record.at }, marks: [mark] };
  },

  tellMore: async (ports, actor, input) => {
    const { record, mark } = await tellMore(ports, actor, input);
    return { record: { key: record.key, at: record.at }, marks: [mark] };
  },

  withdrawReport: async (ports, actor, input) => {
    const stored = await withdrawReport(ports, actor, input);
    const wished = stored !== undefined && stored.record.undoneAt === undefined;
    return { record: { key: input.key, wished }, marks: stored ? [stored.mark] : [] };
  },
};
