import type { tabSearch as Danish } from '../../da/tab/tab-search.ts';

export const tabSearch: typeof Danish = {
  title: 'Search the handbook',
  clear: 'Clear the search',
  searching: 'Getting the search ready …',
  found: (count) => (count === 1 ? 'One place matches' : `${count} places match`),
  near: 'No rule answers all of it. These come closest:',
  says: { found: 'The handbook says:', near: 'The handbook does not answer that directly. The closest is:' },
  others: (count) => (count === 1 ? 'See one other place' : `See ${count} other places`),
  nothing: (question) => `We did not find “${question}”`,
  nothingNext: 'Try another word, or ask a person',
  blank: 'Write what it is about',
  blankNext: 'One word is enough, for example text message, pictures or lost phone.',
  cut: 'That was a long text. We searched for its first 200 characters.',
  under: (heading) => `Under “${heading}”`,
  page: 'Page',
  stillInDoubt: 'No answer here?',
  ask: 'Ask your manager or the DPO',
  mayI: 'May I …?',
  askHandbook: 'Ask',
};
