import { tabHandbook } from '../../text/en/tab/tab-handbook.ts';
import { text as annual } from './annual/text.en.ts';
import { text as centre } from './centre/text.en.ts';
import type { text as danish } from './text.da.ts';

export const text: typeof danish = {
  annual,
  centre,
  focus: tabHandbook.focus,
  pageOf: { before: 'Page ', between: ' of ' },
  editionsStay: 'The earlier editions stay.',
  annex: 'Closed annex to the report on breaches',
  closed: 'CLOSED ANNEX (LUKKET BILAG)',
  closedWhy:
    'For the secretariat alone. The annex shows small numbers by which a single case can be recognised. It must not be laid open.',
  asOf: (made, locked) =>
    `The figures are as the cases stand on ${made}. The report was locked on ${locked}, and a case may have changed since.`,
  word: 'Get it in Word',
  annexTake: 'Get the closed annex',
  annexHelp: 'The real numbers, for the secretariat alone. It is noted that you have fetched it.',
  taken: (name) => `Fetched: ${name}`,
  template: 'Word template',
  own: (name, by, at) => `${name}, put here by ${by} ${at}`,
  ours: "The reports are made in Rettesnor's own template.",
  file: "The municipality's template (.docx or .dotx)",
  fileHelp:
    'Write {{titel}} and {{indhold}} where the title and the content are to stand. {{periode}}, {{kommune}} and {{dato}} may be used too.',
  save: 'Use the template',
  saving: 'Looking through the template …',
  saved: 'The template is in use.',
  remove: "Use Rettesnor's own",
  removed: "Rettesnor's own template is in use.",
  needed: 'Choose a file.',
  tooLarge: 'The file is larger than 5 MB.',
  unreadable: 'The file cannot be read. Choose it again.',
  fault: {
    'lacks-titel': 'The template lacks {{titel}}.',
    'lacks-indhold': 'The template lacks {{indhold}}.',
    unknown: 'There is a field in double braces that the report does not know. See whether it is spelt right.',
  },
};
