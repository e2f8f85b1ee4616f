import type { Reader } from '../../../../kernel/reader.ts';
import { BreachReport } from '../records.ts';
import type { Quarter } from '../report-period.ts';

/** How far the running report has come: its newest locked quarter, and none of its figures. */
export function newestReport(reader: Reader): Quarter | undefined {
  if (!reader.isOn('breachReports')) return undefined;
  const locked = reader.all(BreachReport).filter(({ withdrawn }) => !withdrawn);
  return locked
    .map(({ quarter }) => quarter)
    .toSorted()
    .at(-1);
}
