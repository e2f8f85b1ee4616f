import { book } from '../../../text/en/book.ts';
import type { text as Danish } from './text.da.ts';

export const text: typeof Danish = {
  title: 'Take the handbook along',
  lead: 'The whole handbook as it is today. The files may be shared with anybody: they hold no personal data.',
  holds: (rules, pages, english) =>
    `${rules} rules and ${pages} pages. ${english} of them are in English too; the rest is in Danish in both.`,
  none: 'There is no handbook to take along yet',
  noneNext: 'It comes here when the first edition is in force.',
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  format: {
    docx: { name: 'Get it in Word', help: 'With a title page, contents, and all we know of each rule.' },
    md: { name: 'Get it as one text', help: 'Markdown, to read or to put somewhere else.' },
    zip: {
      name: 'Get a file for each rule',
      help: 'Markdown with every fact at the top, Danish and English, in a zip file. Another system can take over from it.',
    },
  },
  about: (bytes) => `about ${Math.max(1, Math.round(bytes / 1_000))}\u00a0kB`,
  fetching: 'Fetching …',
  done: (name) => `${name} has been fetched.`,
  print: 'Print the whole handbook',
  older: 'An earlier edition',
  olderHelp: 'Choose a day. You get what was in force that day.',
  day: 'Day',
  memos: 'Editions on their way',
  memosHelp: 'A matter for the agenda with the new beside the old.',
  memo: (edition) => `Get the matter for the agenda, edition ${edition}`,
  document: { policy: 'The policy', handbook: 'The handbook' },
  leaflet: 'Hang it up',
  leafletIn: { A4: 'Get it as a leaflet (A4)', A5: 'Get it as a leaflet (A5)' },
  printing: {
    button: 'Print',
    back: 'Take the handbook along',
    contents: 'Contents',
  },
  book,
};
