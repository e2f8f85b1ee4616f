import type { BreachReport } from '../cases/reports/records.ts';
import type { FigureRow } from '../cases/reports/report-figures.ts';
import type { Quarter } from '../cases/reports/report-period.ts';

export type Told = Readonly<Record<FigureRow, string>>;

/** What a committee's report on breaches is made of. */
export interface CommitteeReport {
  quarter: Quarter;
  edition: number;
  figures: Told;
  lastYear?: Told | undefined;
  /** Totals as they were published, this year's and last year's. */
  totals: ReadonlyMap<Quarter, string>;
  texts: Pick<BreachReport, 'causes' | 'measures' | 'comment' | 'why'>;
  /** What a later edition has corrected. */
  changes: readonly (FigureRow | 'causes' | 'measures' | 'comment')[];
  municipality: string;
  /** The day it was locked, in words, and by whom. */
  locked: { by: string; day: string };
}

/** The closed annex instead: counts as they are, nothing covered, and the day they were counted, in words. */
export interface ClosedAnnex {
  exact: Told;
  made: string;
}
