import { lines, text } from '../../core/column.ts';

/** The case a row is about, as people say it. */
export const caseNumber = text('CaseNumber', 'Nr', { indexed: true });
/** The same, as rows find each other by it. */
export const caseKey = text('Incident', 'Sag (nøgle)', { indexed: true, hidden: true });

/**
 * What may not be read in SharePoint of a case about somebody who reads the list there, sealed with the server's key; texts
 * of several lines are sealed where they stand.
 */
export const sealed = lines('Sealed', 'Forseglet', { hidden: true, optional: true });
/** What a row of a sealed case still says: which case. */
export const sealing = { open: ['number', 'incident'] } as const;

/** How long what belongs to a case is kept; the reporter's name goes before (domain.md 2.12). */
export const afterClosing = { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' };
