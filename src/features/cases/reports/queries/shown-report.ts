import type { Records } from '../../../../kernel/records.ts';
import { shownReportOn } from '../breach-report.ts';
import { BreachReport } from '../records.ts';

/** A report beside those that stand published today. */
export function shownReport({ records }: { records: Pick<Records, 'all'> }, report: BreachReport) {
  const published = records.all(BreachReport).filter(({ record }) => !record.withdrawn);
  return shownReportOn(
    report,
    published.map(({ record }) => record),
  );
}
