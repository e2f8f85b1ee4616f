import type { LocalRecords } from '../../../../kernel/reader.ts';
import { Incident } from '../../incident/records.ts';
import { editionsOf, figuresIn } from '../breach-report.ts';
import { BreachReport } from '../records.ts';
import { figuresOf, protectCorrection, type ShownFigures } from '../report-figures.ts';
import { type Quarter, quarterOf } from '../report-period.ts';

type Source = Pick<LocalRecords, 'all'>;

/** Every incident by the quarter it was reported in. */
export function casesByQuarter(records: Source): ReadonlyMap<Quarter, readonly Incident[]> {
  const incidents = records.all(Incident).map(({ record }) => record);
  return Map.groupBy(incidents, ({ reportedAt }) => quarterOf(reportedAt));
}

/**
 * What the next edition of a locked report may tell: the figures of now, or those that stand where the change could be
 * traced to a case (S111). An edition that was taken back has been read, and counts.
 * @returns nothing for a quarter that has not been locked
 */
export function correctedFigures(
  records: Source,
  quarter: Quarter,
  incidents: readonly Incident[] = [],
): { figures: ShownFigures; isTraceable: boolean } | undefined {
  const rows = records.all(BreachReport, { quarter }).map(({ record }) => record);
  const editions = editionsOf(rows, quarter).map(figuresIn);
  const [newest] = editions;
  if (!newest) return undefined;
  const figures = protectCorrection(figuresOf(incidents), editions.toReversed());
  return { figures: figures ?? newest, isTraceable: figures === undefined };
}
