import { contentHash } from '../../../core/content-hash.ts';
import type { Day } from '../../../core/dates.ts';
import { addMonths } from '../../../core/dates.ts';
import { quartersOf } from '../../cases/reports/report-period.ts';
import { type AnnualText, annualTexts, figuresIn } from './figure.ts';
import type { AnnualReport, YearFigures } from './records.ts';
import { figuresStored, storedFigures } from './stored-figures.ts';

/** `yearfigures:2026`, and of one centre `yearfigures:2026:center-liv`. */
export const yearFiguresKey = (year: number, centre?: string) =>
  `yearfigures:${year}${centre === undefined ? '' : `:${centre.toLowerCase()}`}`;
/** `annualreport:2026`, and of a later edition `annualreport:2026:2`. */
export const annualReportKey = (year: number, edition = 1) =>
  `annualreport:${year}${edition === 1 ? '' : `:${edition}`}`;

export const editionOf = ({ edition = 1 }: Pick<AnnualReport, 'edition'>) => edition;

/** Have its figures been locked? They stay, also when the report is taken back to be corrected. */
export function isFrozen(report: Pick<AnnualReport, 'figures'> | undefined): boolean {
  return report?.figures !== undefined;
}

/** Does it stand locked, for others to read? */
export function isLocked(report: Pick<AnnualReport, 'lockedAt' | 'reopened'> | undefined): boolean {
  return report?.lockedAt !== undefined && report.reopened !== true;
}

type Texts = Partial<Record<AnnualText, string | undefined>>;

/** What the DBR has written in it. */
export function textsIn(report: Texts | undefined): Partial<Record<AnnualText, string>> {
  return Object.fromEntries(annualTexts.flatMap((name) => (report?.[name] ? [[name, report[name]]] : [])));
}

/** A year's figures and last year's beside them, as they are kept. */
export interface FigureLines {
  figures: string;
  before: string;
}

/** Those a report was locked with, else last night's. A year whose quarters are not all in tells others nothing of breaches. */
export function figureLines(
  report: AnnualReport | undefined,
  counted: YearFigures | undefined,
  before: { report: AnnualReport | undefined; counted: YearFigures | undefined },
): FigureLines {
  if (report?.figures !== undefined) return { figures: report.figures, before: report.before ?? '' };
  const isWhole = openQuarters(before.counted?.year ?? 0, before.counted).length === 0;
  const earlier = before.report?.figures ?? (isWhole ? before.counted?.figures : withoutBreaches(before.counted));
  return { figures: counted?.figures ?? '', before: earlier ?? '' };
}

function withoutBreaches(counted: YearFigures | undefined): string | undefined {
  if (!counted) return undefined;
  const rows: readonly string[] = figuresIn.breaches;
  const kept = Object.entries(figuresStored(counted.figures)).filter(([figure]) => !rows.includes(figure));
  return storedFigures(Object.fromEntries(kept));
}

/** The imprint of a year's figures and of what the DBR writes: who has the paper can see that it is this one. */
export function imprintOf(year: number, { figures, before }: FigureLines, report: Texts | undefined): string {
  const texts = Object.entries(textsIn(report)).map(([name, text]) => [name, lineEnds(text)] as const);
  const said = { figures: lineEnds(figures), before: lineEnds(before), ...Object.fromEntries(texts) };
  return contentHash(said, annualReportKey(year));
}

/** Is a locked report still as it was locked, and not written over in the list? */
export function isAsLocked(report: AnnualReport): boolean {
  const { year, figures = '', before = '' } = report;
  return report.hash === imprintOf(year, { figures, before }, report);
}

/** SharePoint rewrites line ends, and leaves out blanks at the end. */
function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The quarters of a year whose reports on breaches are not in its figures. */
export function openQuarters(year: number, counted: Pick<YearFigures, 'quarters'> | undefined): readonly string[] {
  return quartersOf(year).filter((quarter) => !counted?.quarters.includes(quarter));
}

/** Have the rows behind a year's figures been deleted by then? */
export function areRowsGone(year: number, months: number | undefined, today: Day): boolean {
  return months !== undefined && addMonths(`${year}-12-31`, months) < today;
}

/** Compared with the year before, where both numbers are told. */
export function trendOf(told: string | undefined, before: string | undefined): 'more' | 'fewer' | 'same' | undefined {
  if (!isNumber(told) || !isNumber(before)) return undefined;
  const more = Number(told) - Number(before);
  return more === 0 ? 'same' : more > 0 ? 'more' : 'fewer';
}

function isNumber(told: string | undefined): told is string {
  return told !== undefined && /^\d+$/.test(told);
}
