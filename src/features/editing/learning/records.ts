import { choice, day, lines, moment, number, patterns, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * What somebody who writes the rules has done about readers' doubts: the questions about a rule, or one passage of it
 * (S3, S117).
 */
export const Learnt = record('learnt', {
  site: 'main',
  name: 'Learnt',
  da: 'Behandlet tvivl',
  purpose: 'Viser, hvad læserne var i tvivl om i reglerne, og hvad der kom ud af det.',
  purposeEn: 'Shows what readers were in doubt about in the rules, and what came of it.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    rule: text('Rule', 'Regel', { indexed: true, pattern: patterns.rule }),
    version: text('Version', 'Version'),
    about: choice('About', 'Hvad', { questions: 'Spørgsmål', passage: 'Et sted i reglen' }),
    /** The passage's own words. */
    words: lines('PassageWords', 'Stedet i reglen', { optional: true }),
    outcome: choice('Outcome', 'Udfald', { newVersion: 'Ny version', noChange: 'Ingen ændring' }, { indexed: true }),
    /** Why nothing is changed, or what the new version says now; free of CPR numbers. */
    because: lines('Because', 'Hvorfor', { optional: true }),
    inVersion: text('InVersion', 'I version', { optional: true }),
    /** Everything said until then has been dealt with. */
    settledAt: moment('SettledAt', 'Behandlet til og med', { indexed: true }),
    byName: text('ByName', 'Behandlet af', { personal: 'identity' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true }),
    passage: text('Passage', 'Aftryk af stedet', { hidden: true, optional: true }),
  },
  views: [
    defaultView('Alle', 'settledAt rule about words outcome because inVersion byName', '-settledAt'),
    listView('Pr. regel', 'rule version about outcome because', 'rule'),
  ],
});
export type Learnt = RecordOf<typeof Learnt>;

/** What three people or more looked for in the handbook in vain within four weeks: the words, and how many they were. */
export const InVain = record('inVain', {
  site: 'main',
  name: 'InVain',
  da: 'Søgt forgæves',
  purpose:
    'Viser, hvad håndbogen ikke svarer på. Numre, navne på kolleger, e-mail og telefon er dækket til. Først når tre har søgt det samme inden for fire uger, står det her, og aldrig hvem. Indtil da ligger et mærke krypteret på serveren, højst fire uger.',
  purposeEn:
    'Shows what the handbook does not answer. Numbers, names of colleagues, e-mail and telephone are covered. It is here only when three people have searched for the same within four weeks, and never who. Until then a mark lies encrypted on the server, for four weeks at most.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 12, da: 'Et år.', en: 'One year.' },
  columns: {
    words: text('Words', 'Ord'),
    week: day('Week', 'Uge (mandag)', { indexed: true }),
    askers: number('Askers', 'Personer'),
  },
  views: [defaultView('Alle', 'week words askers', '-week')],
});
export type InVain = RecordOf<typeof InVain>;
