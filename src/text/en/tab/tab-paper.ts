import type { tabPaper as Danish } from '../../da/tab/tab-paper.ts';

const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** *Confirmations on paper*: what others have signed on paper, brought in from a list. */
export const tabPaper: typeof Danish = {
  title: 'Confirmations on paper',
  lead: 'Here you write down what colleagues have signed on paper. It is shown as “on paper” and does not replace their own confirmation.',
  file: 'Excel or CSV file',
  paste: 'Or paste from a spreadsheet',
  pasteHelp: (columns) =>
    `The first line is the heads: ${columns}. Person is the sign-in name or the employee number. Write the journal number of the scan, and never CPR numbers.`,
  unreadable: 'The file cannot be read. Save it as .xlsx or .csv and try again.',
  tooLarge: 'The file is too large. Split it, and bring the parts in one at a time.',
  check: 'See what will be stored',
  checking: 'Reading …',
  missing: (columns) => `Columns are missing: ${columns}. Write them in the first line and try again.`,
  preview: (stored, left) =>
    left === 0 ? `${lines(stored)} will be stored` : `${lines(stored)} will be stored, and ${lines(left)} will not`,
  notStored: 'Will not be stored',
  isStored: 'Will be stored',
  noLines: 'None.',
  line: (line) => `Line ${line}`,
  said: (name, rule, version, day) => `${name}, ${rule} version ${version}, ${day}.`,
  known: 'Is stored already.',
  store: (count) => `Store ${lines(count)}`,
  storing: 'Storing …',
  saved: (count) => (count === 0 ? 'Everything was stored already' : `${lines(count)} stored`),
  savedNext: 'The colleagues can see it on the page What Rettesnor knows about you.',
  another: 'Take another list',
  before: 'Written down before',
  brought: (count, who, name, day) => `${lines(count)} about ${people(who)}, written down by ${name} ${day}.`,
  undone: 'Taken back.',
  undo: 'Undo',
  undoNamed: (what) => `Undo: ${what}`,
  undoing: 'Undoing …',
  fault: {
    cpr: 'Something reads like a CPR number. Delete it, and the line can be stored.',
    missingValue: 'Something is missing. All five fields are needed.',
    unknownPerson: 'We do not know the person. Write the sign-in name or the employee number.',
    severalPeople: 'Several people have that number. Write the sign-in name.',
    notYours: 'You do not lead the person. Let their manager or an editor write it down.',
    oneself: 'That is yourself. Confirm in Rettesnor, or let another write it down.',
    council: 'Members of the council are followed by the secretariat only.',
    unknownRule: 'The rule is not in the handbook.',
    unknownVersion: 'There is no such version of the rule.',
    notInForce: 'That version was not in force on that day.',
    badDay: 'The date cannot be read. Write for example 24-11-2026.',
    future: 'The date has not come yet.',
    badReference: 'The journal number cannot be used. At most 120 characters, and not beginning with =, +, - or @.',
    duplicate: 'Stands on the list twice.',
  },
};
