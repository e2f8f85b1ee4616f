import type { Records } from '../../../../kernel/records.ts';
import { shownReportOn } from '../breach-report.ts';
import { BreachReport } from '../records.ts';

/** A report beside every other the DBR sees. */
export function shownReport({ records }: { records: Pick<Records, 'all'> }, report: BreachReport) {
  // What has just been written may not be in the mirror yet.
  const others = records.all(BreachReport).filter(({ record }) => record.key !== report.key);
  return shownReportOn(report, [report, ...others.map(({ record }) => record)]);
}
