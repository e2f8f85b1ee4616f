import type { ViewData } from '../../contract/contract.ts';
import type { TextOf } from '../use-text.ts';

type Report = ViewData<'breachReports'>['reports'][number];
export type Figures = Report['figures'];
type Row = keyof Figures;

export const figureNames = (figures: Figures) => Object.keys(figures) as Row[];

/** What an edition has corrected: a text by its heading, a figure by its row. */
export function changeName(what: Report['changes'][number], { texts, row }: TextOf<'cases'>['breachReports']): string {
  return what in texts ? texts[what as keyof typeof texts] : row[what as Row];
}

/** Has anything been covered, so that the reader needs to be told how? */
export function isCovered(figures: Figures): boolean {
  return Object.values(figures).some((figure) => !/^\d+$/.test(figure));
}
