import { choice, list, moment, number, text } from './columns.ts';

/** One person, one rule version, one round (INV7). Divided by the year the rule version came into force. */
export const confirmation = list({
  site: 'main',
  name: 'Confirmations',
  da: 'Bekræftelser',
  purpose: 'Viser, at du selv har læst en regel, og hvilken tekst du læste.',
  purposeEn: 'Shows that you have read a rule yourself, and exactly which text you read.',
  partition: 'year',
  hot: true,
  priority: 'confirmation',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: {
    months: 24,
    da: 'I år og to år mere; derefter kun antal.',
    en: 'This year and two more; after that only counts.',
  },
  columns: {
    rule: text('Rule', 'Regel', { indexed: true, personal: 'reading' }),
    version: text('Version', 'Version', { personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    confirmedAt: moment('ConfirmedAt', 'Bekræftet', { indexed: true, personal: 'reading' }),
    round: text('Round', 'Runde', { indexed: true, personal: 'reading' }),
    how: choice('How', 'Hvor', { tab: 'Fane', bot: 'Bot', meeting: 'Møde' }, { personal: 'evidence' }),
    language: choice('Language', 'Sprog', { da: 'Dansk', en: 'Engelsk' }, { personal: 'evidence' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    year: number('Year', 'Reglens år', { hidden: true, personal: 'reading' }),
    textHash: text('TextHash', 'Aftryk af teksten', { personal: 'evidence' }),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['confirmedAt', 'name', 'rule', 'version', 'round', 'how', 'language', 'withdrawnAt'],
      sort: { column: 'confirmedAt', descending: true },
    },
    {
      da: 'Pr. regel',
      columns: ['rule', 'version', 'name', 'confirmedAt', 'withdrawnAt'],
      sort: { column: 'rule' },
    },
    {
      da: 'Med aftryk',
      columns: ['confirmedAt', 'name', 'rule', 'version', 'language', 'textHash', 'at'],
      sort: { column: 'confirmedAt', descending: true },
    },
  ],
});
