import { editionsOf } from '../reports/breach-report.ts';
import type { BreachReport } from '../reports/records.ts';
import type { KindRow, ShownFigure } from '../reports/report-figures.ts';
import { type Quarter, quarterOf } from '../reports/report-period.ts';

/** So many quarters are told of on each side. */
const mostQuarters = 3;

interface Told {
  quarter: Quarter;
  count: ShownFigure;
}

/**
 * How many incidents of a kind there were before a lesson was shared and after, as the reports on breaches tell it: small
 * counts are covered there, and nothing is reckoned here that could be subtracted from them. The quarter it was shared in
 * is neither. What it means is the reader's to say: more reports may mean that more people report.
 * @param reports every edition; what was taken back tells nothing
 */
export function figuresAround(
  { kind, publishedOn }: { kind: KindRow; publishedOn: string },
  reports: readonly BreachReport[],
): { before: Told[]; after: Told[] } {
  const own = quarterOf(`${publishedOn}T12:00:00Z`);
  const stands = reports.filter(({ withdrawn }) => !withdrawn);
  const quarters = [...new Set(stands.map(({ quarter }) => quarter))].toSorted();
  const told = (some: readonly Quarter[]) =>
    some.flatMap((quarter): Told[] => {
      const newest = editionsOf(stands, quarter)[0];
      return newest ? [{ quarter, count: newest[kind] }] : [];
    });
  return {
    before: told(quarters.filter((quarter) => quarter < own).slice(-mostQuarters)),
    after: told(quarters.filter((quarter) => quarter > own).slice(0, mostQuarters)),
  };
}
