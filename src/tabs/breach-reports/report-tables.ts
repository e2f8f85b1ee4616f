import type { ViewData } from '../../contract/contract.ts';
import { kindFocus } from '../../features/cases/reports/kind-focus.ts';
import type { KindRow } from '../../features/cases/reports/report-figures.ts';
import type { FocusArea } from '../../features/handbook/rule.ts';
import type { TextOf } from '../use-text.ts';

export type Figures = ViewData<'breachReports'>['reports'][number]['figures'];
type Row = keyof Figures;

export const figureNames = (figures: Figures) => Object.keys(figures) as Row[];

/** What stands together in a report, in the order it is read. */
export const reportTables: readonly { title?: 'kinds' | 'outcomes' | 'informed'; rows: readonly Row[] }[] = [
  { rows: ['total'] },
  { title: 'kinds', rows: ['sent', 'lost', 'attacked', 'seen', 'unharmed'] },
  { title: 'outcomes', rows: ['undecided', 'noBreach', 'logged', 'inTime', 'late'] },
  { title: 'informed', rows: ['informed', 'notInformed'] },
];

/** `Sendt eller lagt forkert (Fortrolighed)`: the kind, and the focus areas it strikes at (S31). */
export function rowName(
  row: Row,
  words: TextOf<'cases'>['breachReports'],
  areas: Readonly<Record<FocusArea, string>>,
): string {
  const struck = row in kindFocus ? kindFocus[row as KindRow].map((area) => areas[area]) : [];
  return struck.length === 0 ? words.row[row] : `${words.row[row]} (${struck.join(', ')})`;
}

type Change = ViewData<'breachReports'>['reports'][number]['changes'][number];

/** What an edition has corrected: a text by its heading, a figure by its row. */
export function changeName(what: Change, { texts, row }: TextOf<'cases'>['breachReports']): string {
  return what in texts ? texts[what as keyof typeof texts] : row[what as Row];
}

/** Has anything been covered, so that the reader needs to be told how? */
export function isCovered(figures: Figures): boolean {
  return Object.values(figures).some((figure) => !/^\d+$/.test(figure));
}

/** The report as plain text, for the case system or a Word document. */
export function reportText(
  words: TextOf<'cases'>['breachReports'],
  report: {
    quarter: string;
    figures: Figures;
    comment?: string | undefined;
    causes?: string | undefined;
    measures?: string | undefined;
    trend?: keyof TextOf<'cases'>['breachReports']['trend'] | undefined;
  },
  published: string,
  areas: Readonly<Record<FocusArea, string>>,
): string {
  const { quarter, figures, trend } = report;
  const written = (['causes', 'measures', 'comment'] as const).flatMap((text) =>
    report[text] === undefined ? [] : ['', `${words.texts[text]}: ${report[text]}`],
  );
  const told = figures.total === '<5' ? [] : reportTables;
  const tables = told.flatMap(({ title, rows }) => [
    ...(title === undefined ? [] : ['', words[title]]),
    ...rows.map((row) => `${rowName(row, words, areas)}: ${figures[row]}`),
  ]);
  return [
    `${words.title}, ${words.quarter(quarter)}`,
    '',
    ...(told.length === 0 ? [words.fewTitle, words.fewHelp] : tables.slice(0, 1)),
    ...(trend === undefined ? [] : [words.trend[trend]]),
    ...tables.slice(1),
    ...written,
    '',
    ...(told.length > 0 && isCovered(figures) ? [words.covered] : []),
    published,
    '',
  ].join('\r\n');
}
