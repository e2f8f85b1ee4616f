import { z } from 'zod';
import { shownOf } from '../../../core/shown-of.ts';
import { shape } from '../../../kernel/shape.ts';
import { BreachReport } from './records.ts';
import { informedRows, kindRows, outcomeRows, type ShownFigures } from './report-figures.ts';
import { type Quarter, quarterBefore } from './report-period.ts';

export const breachReportKey = (quarter: Quarter) => `breachreport:${quarter}`;

const figureRows = ['total', ...kindRows, ...outcomeRows, ...informedRows] as const;
const onEachRow = <T>(of: (row: keyof ShownFigures) => T) =>
  Object.fromEntries(figureRows.map((row) => [row, of(row)])) as Record<keyof ShownFigures, T>;

/** A number, `<5` (nought among them) or `5+`. */
export const figure = z.string().regex(/^(0|[1-9]\d{0,5}|<5|5\+)$/);
export const figures = z.strictObject(onEachRow(() => figure));

/** A report as it is shown. */
export const report = z.strictObject({
  ...shape(BreachReport, 'quarter', 'comment', 'publishedBy', 'publishedAt', 'withdrawn'),
  figures,
  /** Compared with the quarter before, where both totals are told. */
  trend: z.enum(['more', 'fewer', 'same']).optional(),
});

/** @param published every report that may be compared with */
export function shownReportOn(row: BreachReport, published: readonly BreachReport[]): z.input<typeof report> {
  return { ...shownOf(row, report.shape), figures: onEachRow((of) => row[of]), trend: trendOf(row, published) };
}

/**
 * How a quarter compares with the one before, from what has been published and nothing else: where a total is not told,
 * neither is the trend.
 */
function trendOf(report: BreachReport, published: readonly BreachReport[]) {
  const before = published.find(({ quarter }) => quarter === quarterBefore(report.quarter));
  const [now, then] = [report.total, before?.total ?? ''].map(Number);
  if (before === undefined || now === undefined || then === undefined) return undefined;
  if (Number.isNaN(now) || Number.isNaN(then)) return undefined;
  return now === then ? 'same' : now > then ? 'more' : 'fewer';
}
