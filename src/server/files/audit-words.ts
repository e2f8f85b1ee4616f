import type { Language } from '../../core/language.ts';
import { text as danish } from '../../features/audits/text.da.ts';
import { text as english } from '../../features/audits/text.en.ts';
import { text as danishReport } from '../../features/reports/text.da.ts';
import { text as englishReport } from '../../features/reports/text.en.ts';

/** The sentences of the paper of an audit: those of its page, and the number of the page. */
export const auditWords = {
  da: { ...danish, pageOf: danishReport.pageOf },
  en: { ...english, pageOf: englishReport.pageOf },
} as const satisfies Record<Language, object>;
export type AuditPaperWords = (typeof auditWords)[Language];
