import { z } from 'zod';
import { shownOf } from '../../../core/shown-of.ts';
import { shape } from '../../../kernel/shape.ts';
import { BreachReport } from './records.ts';
import { figureRows, isTold, type ShownFigures } from './report-figures.ts';
import { type Quarter, quarterBefore, yearBefore } from './report-period.ts';

/** `breachreport:2026-3`, and of a later edition `breachreport:2026-3:2`. */
export const breachReportKey = (quarter: Quarter, edition = 1) =>
  `breachreport:${quarter}${edition === 1 ? '' : `:${edition}`}`;

const onEachRow = <T>(of: (row: keyof ShownFigures) => T) =>
  Object.fromEntries(figureRows.map((row) => [row, of(row)])) as Record<keyof ShownFigures, T>;

/** A number, `<5` (nought among them) or `5+`. */
export const figure = z.string().regex(/^(0|[1-9]\d{0,5}|<5|5\+)$/);
export const figures = z.strictObject(onEachRow(() => figure));

/** What the DBR may write in a report. */
export const reportTexts = ['comment', 'causes', 'measures'] as const;

const edition = {
  ...shape(BreachReport, 'quarter', ...reportTexts, 'why', 'publishedBy', 'publishedAt', 'withdrawn'),
  edition: z.int().min(1),
  figures,
};

/** A report as it is shown: its newest edition, and those before it. */
export const report = z.strictObject({
  ...edition,
  /** The same quarter of the year before, as it was published. */
  lastYear: figures.optional(),
  /** Compared with the quarter before, where both totals are told. */
  trend: z.enum(['more', 'fewer', 'same']).optional(),
  /** What reads otherwise than in the edition before. */
  changes: z.array(z.enum([...figureRows, ...reportTexts])),
  earlier: z.array(z.strictObject(edition)),
});

export const editionOf = ({ edition = 1 }: Pick<BreachReport, 'edition'>) => edition;
export const figuresIn = (row: BreachReport): ShownFigures => onEachRow((of) => row[of]);

/** The editions of a quarter that stand, or all of them; the newest first. */
export function editionsOf(rows: readonly BreachReport[], quarter: Quarter): readonly BreachReport[] {
  return rows.filter((row) => row.quarter === quarter).toSorted((a, b) => editionOf(b) - editionOf(a));
}

/** @param rows every edition the reader may see */
export function shownReportOn(row: BreachReport, rows: readonly BreachReport[]): z.input<typeof report> {
  const earlier = editionsOf(rows, row.quarter).filter((other) => editionOf(other) < editionOf(row));
  const standing = rows.filter(({ withdrawn }) => !withdrawn);
  const lastYear = editionsOf(standing, yearBefore(row.quarter))[0];
  return {
    ...shownEdition(row),
    ...(lastYear && { lastYear: figuresIn(lastYear) }),
    trend: trendOf(row, editionsOf(standing, quarterBefore(row.quarter))[0]),
    changes: earlier[0] ? changesOf(row, earlier[0]) : [],
    earlier: earlier.map(shownEdition),
  };
}

function shownEdition(row: BreachReport) {
  return { ...shownOf(row, edition), edition: editionOf(row), figures: figuresIn(row) };
}

function changesOf(row: BreachReport, before: BreachReport) {
  return [...figureRows, ...reportTexts].filter((what) => row[what] !== before[what]);
}

/**
 * How a quarter compares with the one before, from what has been published and nothing else: where a total is not told,
 * neither is the trend.
 */
function trendOf({ total }: BreachReport, before: BreachReport | undefined) {
  if (before === undefined || !isTold(total) || !isTold(before.total)) return undefined;
  const more = Number(total) - Number(before.total);
  return more === 0 ? 'same' : more > 0 ? 'more' : 'fewer';
}
