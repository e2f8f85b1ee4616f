import type { BreachReport } from './records.ts';
import type { FigureRow, ShownFigures } from './report-figures.ts';
import type { Quarter } from './report-period.ts';
import { quarterBefore } from './report-period.ts';

export const longestComment = 2_000;

export const breachReportKey = (quarter: Quarter) => `breachreport:${quarter}`;

const figureRows: readonly FigureRow[] = [
  'total',
  'sent',
  'lost',
  'attacked',
  'seen',
  'unharmed',
  'undecided',
  'noBreach',
  'logged',
  'inTime',
  'late',
  'informed',
  'notInformed',
];

/** Only the figures of a report. */
function figuresIn(report: ShownFigures): ShownFigures {
  return Object.fromEntries(figureRows.map((row) => [row, report[row]])) as unknown as ShownFigures;
}

export type Trend = 'more' | 'fewer' | 'same';

/**
 * How a quarter compares with the one before, from what has been published and nothing else: where a total is not told,
 * neither is the trend.
 */
function trendOf(report: BreachReport, published: readonly BreachReport[]): Trend | undefined {
  const before = published.find(({ quarter }) => quarter === quarterBefore(report.quarter));
  const [now, then] = [report.total, before?.total ?? ''].map(Number);
  if (before === undefined || now === undefined || then === undefined) return undefined;
  if (Number.isNaN(now) || Number.isNaN(then)) return undefined;
  return now === then ? 'same' : now > then ? 'more' : 'fewer';
}

/** A report as it is shown. @param published every report that may be compared with */
export function shownReportOn(report: BreachReport, published: readonly BreachReport[]) {
  const { quarter, comment, publishedBy, publishedAt, withdrawn } = report;
  const trend = trendOf(report, published);
  return {
    quarter,
    figures: figuresIn(report),
    ...(comment !== undefined && { comment }),
    publishedBy,
    publishedAt,
    withdrawn,
    ...(trend !== undefined && { trend }),
  };
}
