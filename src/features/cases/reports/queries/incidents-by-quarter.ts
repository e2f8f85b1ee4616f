import type { Reader } from '../../../../kernel/reader.ts';
import type { Incident } from '../../incident/records.ts';
import { editionsOf } from '../breach-report.ts';
import { BreachReport } from '../records.ts';
import { figuresOf } from '../report-figures.ts';
import type { Quarter } from '../report-period.ts';

interface QuarterTotal {
  quarter: Quarter;
  /** A number or `<5`. */
  total: string;
}

/**
 * How many incidents there were in each quarter of this year and the last.
 * @param cases as they stand now, for those who have the cases; else what has been published, and nothing more
 */
export function incidentsByQuarter(
  reader: Reader,
  cases: ReadonlyMap<Quarter, readonly Incident[]> | undefined,
): QuarterTotal[] {
  const year = Number(reader.today.slice(0, 4));
  const years = new Set([String(year - 1), String(year)]);
  const isShown = ({ quarter }: { quarter: Quarter }) => years.has(quarter.slice(0, 4));
  const totals = cases
    ? [...cases].map(([quarter, incidents]) => ({ quarter, total: String(figuresOf(incidents).total) }))
    : standingReports(reader).map(({ quarter, total }) => ({ quarter, total }));
  return totals.filter(isShown).toSorted((a, b) => a.quarter.localeCompare(b.quarter));
}

/** The newest edition of each quarter that has not been taken back. */
function standingReports(reader: Reader): readonly BreachReport[] {
  const standing = reader.all(BreachReport).filter(({ withdrawn }) => !withdrawn);
  return [...new Set(standing.map(({ quarter }) => quarter))].flatMap((one) => editionsOf(standing, one).slice(0, 1));
}
