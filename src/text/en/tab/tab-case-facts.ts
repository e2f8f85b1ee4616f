import type { tabCaseFacts as danish } from '../../da/tab/tab-case-facts.ts';

/** What the DBR puts right of the facts of a case. */
export const tabCaseFacts: typeof danish = {
  open: 'Correct facts',
  saved: 'The facts are corrected. Both values are in the case log.',
  data: 'Which information is it about?',
  persons: 'How many people?',
  seenBy: 'Who may have seen it?',
  reason: 'Why do you correct it?',
  correctedBy: (facts) => `Corrected by the DPO: ${facts}`,
  sinceAssessed: 'Facts were corrected after the assessment',
  sinceAssessedNext: 'Assess the case again if that changes the risk.',
  fault: {
    nothingCorrected: 'The facts are the same as before.',
    incidentClosed: 'The case is closed. Reopen it first.',
  },
};
