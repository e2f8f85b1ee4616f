import { text } from './columns.ts';

/** The case a row is about, as people say it. */
export const caseNumber = text('CaseNumber', 'Nr', { indexed: true });
/** The same, as rows find each other by it. */
export const caseKey = text('Incident', 'Sag (nøgle)', { indexed: true, hidden: true });

/** How long what belongs to a case is kept; the reporter's name goes before (domain.md 2.12). */
export const afterClosing = { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' };
