import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { publishBreachReport } from '../../features/cases/reports/actions/publish-breach-report.ts';
import { withdrawBreachReport } from '../../features/cases/reports/actions/withdraw-breach-report.ts';
import { shownReportOn } from '../../features/cases/reports/breach-report.ts';
import { BreachReport } from '../../features/cases/reports/records.ts';
import type { ActionTable } from '../action-table.ts';

export const breachReportTable: Pick<ActionTable, 'publishBreachReport' | 'withdrawBreachReport'> = {
  publishBreachReport: async (ports, actor, input) => shown(ports, await publishBreachReport(ports, actor, input)),
  withdrawBreachReport: async (ports, actor, input) => shown(ports, await withdrawBreachReport(ports, actor, input)),
};

function shown({ records }: Ports, { record, mark }: Stored<BreachReport>) {
  const published = records.all(BreachReport, {}).filter((one) => !one.record.withdrawn);
  return {
    record: shownReportOn(
      record,
      published.map((one) => one.record),
    ),
    marks: [mark],
  };
}
