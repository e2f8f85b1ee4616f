import type { Told } from '../committee-report.ts';
import type { ShownAnnualReport } from './shown-annual-report.ts';

/** What the annual report on paper is made of; days stand in words. */
export interface AnnualPaper {
  report: ShownAnnualReport;
  municipality: string;
  locked: { by: string; day: string };
  sent?: { day: string; caseRef: string } | undefined;
}

/** The closed annex instead: counts as they are, nothing covered, and the day they were counted, in words. */
export interface AnnualAnnex {
  exact: Told;
  made: string;
}
