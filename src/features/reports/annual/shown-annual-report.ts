import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import { shape } from '../../../kernel/shape.ts';
import { Audit } from '../../audits/records.ts';
import { Incident } from '../../cases/incident/records.ts';
import { ControlResult } from '../../controls/records.ts';
import { Exemption } from '../../exemptions/records.ts';
import { ReviewYear } from '../../reviews/records.ts';
import { System } from '../../systems/records.ts';
import { SystemRisk } from '../../systems/risks/records.ts';
import { WheelItem } from '../../wheel/records.ts';
import {
  areRowsGone,
  editionOf,
  figureLines,
  imprintOf,
  isAsLocked,
  isFrozen,
  isLocked,
  openQuarters,
  textsIn,
  trendOf,
} from './annual-report.ts';
import { type AnnualSection, annualFigures, annualSections, annualTexts, figuresIn } from './figure.ts';
import { AnnualReport, type YearFigures } from './records.ts';
import { figuresStored } from './stored-figures.ts';

/** A year as a report may be about it: there was no handbook before, and nobody plans so far ahead. */
export const reportYear = z.int().min(2000).max(2100);

/** Which edition of it; the first where none is said. */
export const reportEdition = z.int().min(1).max(99).default(1);

const told = z.strictObject({ told: z.string(), of: z.string().optional() });

const shownFigure = z.strictObject({
  ...told.shape,
  figure: z.enum(annualFigures),
  /** The year before, as it was locked or counted. */
  before: told.optional(),
});

export const shownAnnualReport = z.strictObject({
  year: z.int(),
  edition: z.int(),
  /** The other editions the reader may read, the newest first: what was sent never changes. */
  others: z.array(z.int()),
  sections: z.array(
    z.strictObject({
      section: z.enum(annualSections),
      figures: z.array(shownFigure),
      /** The rows behind them have been deleted, as the retention of their list says. */
      areRowsGone: z.boolean(),
    }),
  ),
  texts: z.partialRecord(z.enum(annualTexts), z.string()),
  /** How many breaches there were beside the year before, where both are told. */
  trend: z.enum(['more', 'fewer', 'same']).optional(),
  /** The night the figures are from; absent where they have been locked. */
  countedOn: z.iso.date().optional(),
  /** Quarters whose reports on breaches are not locked, and not in the figures. */
  openQuarters: z.array(z.string()),
  isLocked: z.boolean(),
  /** Its figures are those of the first time it was locked. */
  isFrozen: z.boolean(),
  ...shape(AnnualReport, 'why', 'lockedAt', 'lockedByName', 'sentOn', 'caseRef'),
  /** The imprint of its figures and words as they stand. */
  hash: z.string(),
  /** Somebody has written over it in the list since it was locked. */
  isWrittenOver: z.boolean(),
});
export type ShownAnnualReport = z.input<typeof shownAnnualReport>;

/** How long the rows behind the figures of a part are kept; what stands on a day has none of its own. */
const keptMonths: Readonly<Record<AnnualSection, number | undefined>> = {
  breaches: Incident.retention.months,
  exemptions: Exemption.retention.months,
  controls: ControlResult.retention.months,
  audits: Audit.retention.months,
  reading: 12,
  meetings: ReviewYear.retention.months,
  training: 12,
  wheel: WheelItem.retention.months,
  systems: System.retention.months,
  risks: SystemRisk.retention.months,
};

interface Years {
  report: AnnualReport | undefined;
  /** Numbers of its other editions. */
  others: readonly number[];
  counted: YearFigures | undefined;
  /** The year before, locked or counted. */
  before: { report: AnnualReport | undefined; counted: YearFigures | undefined };
}

/** A year's report as it stands: its locked figures, or those of last night. */
export function shownAnnualReportOf(
  year: number,
  { report, others, counted, before }: Years,
  today: Day,
): ShownAnnualReport {
  const lines = figureLines(report, counted, before);
  const [now, earlier] = [figuresStored(lines.figures), figuresStored(lines.before)];
  const sections = annualSections.flatMap((section) => {
    const figures = figuresIn[section].flatMap((figure) => {
      const [one, other] = [now[figure], earlier[figure]];
      return one ? [{ figure, ...one, ...(other && { before: other }) }] : [];
    });
    return figures.length > 0 ? [{ section, figures, areRowsGone: areRowsGone(year, keptMonths[section], today) }] : [];
  });
  const locked = isLocked(report);
  const open = isFrozen(report) ? [] : openQuarters(year, counted);
  return {
    ...{
      year,
      edition: report ? editionOf(report) : 1,
      others: [...others],
      sections,
      texts: textsIn(report),
      trend: open.length > 0 ? undefined : trendOf(now.total?.told, earlier.total?.told),
    },
    ...{ isLocked: locked, isFrozen: isFrozen(report), hash: imprintOf(year, lines, report) },
    ...(!isFrozen(report) && { countedOn: counted?.countedOn }),
    openQuarters: [...open],
    ...(report && { why: report.why, lockedAt: report.lockedAt, lockedByName: report.lockedByName }),
    ...(report && { sentOn: report.sentOn, caseRef: report.caseRef }),
    isWrittenOver: locked && report !== undefined && !isAsLocked(report),
  };
}
