import { choice, day, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * Who decides on cases for the accountable director, when, from when to when, and on whose word (design section 3). It
 * names no case.
 */
export const Mandate = record('mandate', {
  site: 'main',
  name: 'Mandates',
  da: 'Mandater',
  purpose: 'Hvem der beslutter i sager for den sikkerhedsansvarlige direktør uden for arbejdstid og ved fravær.',
  purposeEn: 'Who decides on cases for the accountable director out of hours and during absence.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter mandatet slutter.', en: 'Five years after the mandate ends.' },
  columns: {
    name: text('PersonName', 'Hvem', { personal: 'identity' }),
    covers: choice(
      'Covers',
      'Gælder',
      { outOfHours: 'Uden for arbejdstid', absence: 'Ved fravær', registered: 'Brud, der kun registreres' },
      { indexed: true, personal: 'employment' },
    ),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    /** Where it is written down: a case number, a minute. */
    basis: text('Basis', 'Grundlag', { personal: 'employment' }),
    givenBy: text('GivenBy', 'Givet af', { personal: 'employment' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'employment' }),
  },
  views: [
    defaultView('Alle', 'name covers from to basis givenBy', '-from'),
    listView('Pr. person', 'name covers from to basis', 'name'),
  ],
});
export type Mandate = RecordOf<typeof Mandate>;
