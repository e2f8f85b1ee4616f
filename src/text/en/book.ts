import type { book as danish } from '../da/book.ts';
import { bookFrame } from './book-frame.ts';
import { tabHandbook } from './tab/tab-handbook.ts';
import { tabReading } from './tab/tab-reading.ts';

export const book: typeof danish = {
  ...bookFrame,
  subject: (municipality) => `Policy and handbook for information security in ${municipality}`,
  on: (day) => `As it is in force on ${day}`,
  handbook: (edition) => `The handbook, edition ${edition}`,
  policy: (edition) => `The policy, edition ${edition}`,
  adopted: (body, day) => `adopted by ${body} on ${day}`,
  caseRef: (caseRef) => `case ${caseRef}`,
  noEdition: tabHandbook.noEdition,
  trial: tabHandbook.trial,
  bindsNobody: 'It is there to be tried. It binds nobody.',
  onTrial: tabReading.rule.trial,
  contents: 'Contents',
  before: 'Introduction and policy',
  after: 'Roles and declaration',
  pageOf: tabHandbook.printedPage,
  yes: 'Yes',
  body: tabReading.rule.body,
  chapter: tabHandbook.chapter,
  kind: tabHandbook.kind,
  focus: tabHandbook.focus,
  dataSubject: tabHandbook.subject,
  audience: {
    employees: 'Employees',
    managers: 'Managers',
    privileged: 'Extended rights',
    owners: 'System and data owners',
    council: 'The council',
    partners: 'Partners',
    administrators: 'System administrators',
  },
  area: {
    elderCare: 'Elder care and health',
    school: 'Schools and day care',
    administration: 'Administration',
    technical: 'Technical services and property',
    council: 'The council',
  },
  recurs: { never: 'No', yearly: 'Every year', halfYearly: 'Every half-year' },
  readMe: {
    lines: [
      'Each rule and each page is a file of its own. At its top, between two lines of three dashes, stand all facts as YAML (and each value is JSON too). Below them stands the text as it was adopted, letter by letter.',
      'Where the text is in English too, it is in a file that ends in .en.md. The imprint textHashDa is SHA-256 of the Danish text with even line ends and no blanks at its ends.',
      'The files hold no personal data. Turn HTML off when you show them in another system.',
    ],
    attachments: (count) =>
      `The folder bilag holds ${count === 1 ? 'the picture or file' : `the ${count} pictures and files`} the texts show; in the texts stands the way there. To have a text letter by letter as it was adopted, write attachment: for ../bilag/ and leave out the ending after the imprint.`,
    missing: (count) =>
      `${count === 1 ? 'One attachment' : `${count} attachments`} could not come along. Fetch the package again later, or fetch them in the handbook:`,
    number: 'Rule or page',
    chapter: 'Chapter',
    file: 'File',
  },
};
