import type { Language } from '../../core/language.ts';
import { text as danishReport } from '../../features/cases/reports/text.da.ts';
import { text as englishReport } from '../../features/cases/reports/text.en.ts';
import { text as danish } from '../../features/reports/text.da.ts';
import { text as english } from '../../features/reports/text.en.ts';

/** The sentences of the committee's report: those of its page, and what stands on paper alone. */
export const committeeWords = {
  da: { ...danishReport, paper: danish },
  en: { ...englishReport, paper: english },
} as const satisfies Record<Language, object>;
export type CommitteeWords = (typeof committeeWords)[Language];
