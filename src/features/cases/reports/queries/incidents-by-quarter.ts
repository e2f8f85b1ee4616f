import type { Reader } from '../../../../kernel/reader.ts';
import { Incident } from '../../incident/records.ts';
import { BreachReport } from '../records.ts';
import { figuresOf } from '../report-figures.ts';
import { type Quarter, quarterOf } from '../report-period.ts';

interface QuarterTotal {
  quarter: Quarter;
  /** A number or `<5`. */
  total: string;
}

/**
 * How many incidents there were in each quarter of this year and the last.
 * @param isExact as they stand now, for those who have the cases; else what has been published, and nothing more
 */
export function incidentsByQuarter(reader: Reader, isExact: boolean): QuarterTotal[] {
  const year = Number(reader.today.slice(0, 4));
  const years = new Set([String(year - 1), String(year)]);
  const isShown = ({ quarter }: { quarter: Quarter }) => years.has(quarter.slice(0, 4));
  const totals = isExact
    ? [...Map.groupBy(reader.all(Incident), ({ reportedAt }) => quarterOf(reportedAt))].map(([quarter, incidents]) => ({
        quarter,
        total: String(figuresOf(incidents).total),
      }))
    : reader
        .all(BreachReport)
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ quarter, total }) => ({ quarter, total }));
  return totals.filter(isShown).toSorted((a, b) => a.quarter.localeCompare(b.quarter));
}
