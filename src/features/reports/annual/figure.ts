import { type FigureRow, figureRows } from '../../cases/reports/report-figures.ts';

/** The parts of the annual report, in the order they are read (S115). */
export const annualSections = [
  ...([
    'breaches',
    'exemptions',
    'controls',
    'audits',
    'reading',
    'meetings',
    'training',
    'wheel',
    'systems',
    'risks',
  ] as const),
] as const;
export type AnnualSection = (typeof annualSections)[number];

/** What the DBR writes: to each part, and at the end. */
export const annualTexts = [...annualSections, 'conclusion'] as const;
export type AnnualText = (typeof annualTexts)[number];

/** Most characters of one text. */
export const longestJudgement = 6_000;
export const longestCaseRef = 60;
export const longestWhy = 1_000;

/** The figures of each part but breaches, which are those of the quarters. */
export const ownFigures = {
  exemptions: ['asked', 'granted', 'refused', 'inForce'],
  controls: ['inOrder', 'findings', 'notDone', 'toFollow', 'lateControls'],
  audits: ['audits', 'auditFindings', 'openFindings', 'presented'],
  reading: ['ready', 'underWay', 'behind', 'paused'],
  meetings: ['both', 'one', 'none'],
  training: ['coursesTaken', 'managementCourse', 'aiCourse'],
  wheel: ['wheelDone', 'wheelNotDone', 'wheelLeft'],
  systems: ['systems', 'owned', 'classified', 'agreements', 'complete'],
  risks: ['highRisks', 'mediumRisks', 'lowRisks', 'undecidedRisks'],
} as const satisfies Readonly<Record<Exclude<AnnualSection, 'breaches'>, readonly string[]>>;

type OwnFigure = (typeof ownFigures)[keyof typeof ownFigures][number];
/** What is counted of a year. */
export type AnnualFigure = FigureRow | OwnFigure;

export const figuresIn: Readonly<Record<AnnualSection, readonly AnnualFigure[]>> = {
  breaches: figureRows,
  ...ownFigures,
};
export const annualFigures: readonly AnnualFigure[] = annualSections.flatMap((section) => figuresIn[section]);

/** The page with the rows behind the figures of each part. */
const pages: Readonly<Record<AnnualSection, string>> = {
  breaches: '/breach-reports',
  exemptions: '/exemptions',
  controls: '/controls',
  audits: '/audits',
  reading: '/reading-status',
  meetings: '/reviews/on',
  training: '/training',
  wheel: '/wheel',
  systems: '/systems',
  risks: '/risks',
};

/** Figures all rows of their page are behind. */
const ofWholePage: readonly AnnualFigure[] = [...figureRows, ...ownFigures.reading, 'coursesTaken'];

/** Parts whose rows belong to a year; those of the others are as they stand today. */
const ofYear: readonly AnnualSection[] = ['exemptions', 'controls', 'audits', 'meetings', 'wheel'];

/** Where the rows behind a figure stand, the page narrowed to them. */
export function rowsBehind(section: AnnualSection, figure: AnnualFigure, year: number): string {
  if (ofWholePage.includes(figure)) return pages[section];
  return `${pages[section]}?show=${figure}${ofYear.includes(section) ? `&year=${year}` : ''}`;
}

/** A figure as it may be told, and of how many it is. */
export interface Told {
  told: string;
  of?: string | undefined;
}
/** What has been counted; a figure nobody could count is absent. */
export type ToldFigures = Readonly<Partial<Record<AnnualFigure, Told>>>;
