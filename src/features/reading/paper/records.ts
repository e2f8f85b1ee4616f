import { day, moment, personId, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * Somebody has signed on paper that they have read a version of a rule, and somebody else has recorded it here.
 * Evidence of its own kind: it confirms no rule, which only the reader can in person (INV7).
 */
export const PaperConfirmation = record('paperConfirmation', {
  site: 'main',
  name: 'PaperConfirmations',
  da: 'Bekræftelser på papir',
  purpose:
    'Viser, hvad du har skrevet under på papir, at du har læst, hvor papiret ligger, og hvem der har noteret det.',
  purposeEn: 'Shows what you have signed on paper as read, where the paper lies and who wrote it down.',
  priority: 'confirmation',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: {
    months: 24,
    da: 'I år og to år mere; derefter kun antal.',
    en: 'This year and two more; after that only counts.',
  },
  columns: {
    signedOn: day('SignedOn', 'Underskrevet', { indexed: true, personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    rule: text('Rule', 'Regel', { indexed: true, personal: 'reading' }),
    version: text('Version', 'Version', { personal: 'reading' }),
    round: text('Round', 'Runde', { personal: 'reading' }),
    /** Where the scan lies: a journal number, never a file. */
    reference: text('Reference', 'Journalnr', { personal: 'reading' }),
    byName: text('ByName', 'Noteret af', { personal: 'reading' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    /** What was brought in together, and can be taken back together. */
    batch: text('Batch', 'Import', {
      ...{ indexed: true, hidden: true, personal: 'evidence' },
      pattern: '[0-9a-f]{24}',
    }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    by: personId('By', 'Noteret af (id)', 'reading'),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    defaultView('Alle', 'signedOn name rule version round reference byName withdrawnAt', '-signedOn'),
    listView('Pr. regel', 'rule version name signedOn reference', 'rule'),
  ],
});
export type PaperConfirmation = RecordOf<typeof PaperConfirmation>;
