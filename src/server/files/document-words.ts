import type { DocumentWords } from '../../features/cases/papers/document-words.ts';
import { lists } from '../../lists.ts';
import { caseDocument } from '../../text/da/case-document.ts';

const { status, outcome, category, art33 } = lists.incident.columns;

/** The words of the file for the records system; codes are called what SharePoint's own lists call them. */
export const documentWords: DocumentWords = {
  ...caseDocument,
  status: status.choices,
  outcome: outcome.choices,
  category: category.choices,
  article: art33.choices,
  deed: lists.caseEntry.columns.what.choices,
};
