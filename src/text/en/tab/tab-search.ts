import type { tabSearch as Danish } from '../../da/tab/tab-search.ts';

export const tabSearch: typeof Danish = {
  title: 'Search the handbook',
  clear: 'Clear the search',
  searching: 'Getting the search ready …',
  found: (count) => (count === 1 ? 'One place matches' : `${count} places match`),
  near: 'No rule answers all of it. These come closest:',
  nothing: (question) => `We did not find “${question}”`,
  nothingNext: 'Try another word, or ask a person',
  blank: 'Write what it is about',
  blankNext: 'One word is enough, for example text message, pictures or lost phone.',
  cut: 'That was a long text. We searched for its first 200 characters.',
  under: (heading) => `Under “${heading}”`,
  page: 'Page',
  stillInDoubt: 'No answer here?',
  ask: 'Ask a question',
  mayI: 'May I …?',
  askHandbook: 'Ask the handbook',
};
