import { type Day, dayOf } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { BreachReport } from '../records.ts';
import type { Quarter } from '../report-period.ts';

/** How far the running report has come: its newest locked quarter, and since when; none of its figures. */
export function newestReport(reader: Reader): { quarter: Quarter; on: Day } | undefined {
  if (!reader.isOn('breachReports')) return undefined;
  const locked = reader.all(BreachReport).filter(({ withdrawn }) => !withdrawn);
  const [newest] = locked.toSorted((a, b) => b.quarter.localeCompare(a.quarter));
  return newest && { quarter: newest.quarter, on: dayOf(newest.publishedAt) };
}
