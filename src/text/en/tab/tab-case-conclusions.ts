import type { tabCaseConclusions as Danish } from '../../da/tab/tab-case-conclusions.ts';

export const tabCaseConclusions: typeof Danish = {
  title: 'Answers and reasons',
  under: (authority) => `Decided under: ${authority}`,
  ratified: (name, when) => `Approved afterwards by ${name} ${when}`,
  aware: (when) => `The municipality became aware ${when}`,
  notified: (when, receipt) =>
    receipt === undefined
      ? `Notified to the authority ${when}`
      : `Notified to the authority ${when}, Virk no. ${receipt}`,
  followUp: (when, receipt) => `Follow-up to the authority ${when}, Virk no. ${receipt}`,
  promiseSettled: 'What was promised does not follow',
  informed: (when) => `Those affected were told ${when}`,
  management: (when) => `Management was informed ${when}`,
  nis2: { yes: 'Falls under NIS 2', no: 'Does not fall under NIS 2' },
  kind: 'The kind was corrected',
  corrected: (name, when) => `Facts corrected by ${name} ${when}`,
  stopping: (name) => `Done to stop it, written by ${name}`,
  cause: 'Cause',
  prevention: 'So that it does not happen again',
  rules: { yes: 'The rules are to be reviewed', no: 'The rules need no review' },
  told: (whom, when, reference) =>
    reference === undefined ? `${whom} was told ${when}` : `${whom} was told ${when}, their no. ${reference}`,
  journal: 'Filed under',
  reopened: (name, when) => `Reopened by ${name} ${when}`,
  error: 'Opened in error',
  closed: (name, when) => `Closed by ${name} ${when}`,
};
