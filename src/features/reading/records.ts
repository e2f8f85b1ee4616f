import { choice, day, lines, moment, number, text } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * One person has read one version of one rule in one round, and says so in person (INV7). Divided by the year the
 * version came into force.
 */
export const Confirmation = record('confirmation', {
  site: 'main',
  name: 'Confirmations',
  da: 'Bekræftelser',
  purpose: 'Viser, at du selv har læst en regel, og hvilken tekst du læste.',
  purposeEn: 'Shows that you have read a rule yourself, and exactly which text you read.',
  partition: 'year',
  hot: true,
  priority: 'confirmation',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: {
    months: 24,
    da: 'I år og to år mere; derefter kun antal.',
    en: 'This year and two more; after that only counts.',
  },
  columns: {
    rule: text('Rule', 'Regel', { indexed: true, personal: 'reading' }),
    version: text('Version', 'Version', { personal: 'evidence' }),
    /** Absent for a council member: nobody but the member follows up by name (S102). */
    name: text('PersonName', 'Navn', { optional: true, personal: 'identity' }),
    confirmedAt: moment('ConfirmedAt', 'Bekræftet', { indexed: true, personal: 'evidence' }),
    round: text('Round', 'Runde', { indexed: true, personal: 'reading' }),
    how: choice('How', 'Hvor', { tab: 'Fane', bot: 'Bot', meeting: 'Møde' }, { personal: 'evidence' }),
    language: choice('Language', 'Sprog', { da: 'Dansk', en: 'Engelsk' }, { personal: 'evidence' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'evidence' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** The year the version came into force; the list is divided by it. */
    year: number('Year', 'Reglens år', { hidden: true, personal: 'reading' }),
    textHash: text('TextHash', 'Aftryk af teksten', { personal: 'evidence' }),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    defaultView('Alle', 'confirmedAt name rule version round how language withdrawnAt', '-confirmedAt'),
    listView('Pr. regel', 'rule version name confirmedAt withdrawnAt', 'rule'),
    listView('Pr. runde', 'round rule version name confirmedAt withdrawnAt', '-round'),
    listView('Med aftryk', 'confirmedAt name rule version language textHash at', '-confirmedAt'),
  ],
});
export type Confirmation = RecordOf<typeof Confirmation>;

/**
 * The negative receipt: a reading that is no longer owed, and why as a code; no name, no kind of leave (S102, design
 * section 3).
 */
export const Lapse = record('lapse', {
  site: 'main',
  name: 'Lapses',
  da: 'Bortfaldne læsninger',
  purpose: 'Viser, at du ikke længere skulle læse en regel: du stoppede, holdt pause eller fik andre opgaver.',
  purposeEn: 'Shows that you no longer had to read a rule: you left, were on leave or got other tasks.',
  priority: 'seal',
  appendOnly: true,
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
    round: text('Round', 'Runde', { personal: 'reading' }),
    why: choice(
      'Why',
      'Årsag',
      {
        left: 'Stoppet',
        paused: 'På pause',
        audience: 'Andre opgaver',
        removed: 'Taget fra af leder',
        closed: 'Konto lukket',
      },
      { personal: 'employment' },
    ),
    on: day('LapsedOn', 'Dato', { indexed: true, personal: 'reading' }),
    person: text('Person', 'Person (id)', { indexed: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'on rule version round why person', '-on'),
    listView('Pr. regel', 'rule version why on', 'rule'),
  ],
});
export type Lapse = RecordOf<typeof Lapse>;

/**
 * How far a unit, or everybody of one person type, has come, counted every night, so that what is missing has a row
 * too. Counts, never an employee's name (S18, design section 3).
 */
export const ReadingStatus = record('readingStatus', {
  site: 'main',
  name: 'ReadingStatus',
  da: 'Læsestatus',
  first: 1,
  purpose: 'Hvor langt hver enhed er med at læse. Kun antal, aldrig navne.',
  purposeEn: 'How far each unit has come with its reading. Counts only, never names.',
  priority: 'seal',
  readers: ['dpo', 'auditor'],
  retention: { da: 'Skrives om hver nat.', en: 'Rewritten every night.' },
  columns: {
    /** `gone`: the unit no longer exists; its row stays with nobody in it. */
    kind: choice('Kind', 'Slags', { unit: 'Enhed', type: 'Persontype', gone: 'Nedlagt enhed' }, { indexed: true }),
    /** The unit's code, or the person type's. */
    unit: text('Unit', 'Enhed (kode)', { indexed: true, hidden: true }),
    name: text('UnitName', 'Enhed'),
    /** The centre the unit is in; itself for a centre. */
    centre: text('Centre', 'Center (kode)', { indexed: true, optional: true, hidden: true }),
    centreName: text('CentreName', 'Center', { optional: true }),
    people: number('People', 'Personer'),
    /** Owe nothing. */
    ready: number('Ready', 'Klar'),
    /** Owe something whose deadline has not passed. */
    underWay: number('UnderWay', 'I gang'),
    /** Owe something whose deadline has passed. */
    behind: number('Behind', 'Efter fristen', { indexed: true }),
    paused: number('Paused', 'På pause'),
    /** `R01 14/14; R02 13/14`: of those who must, how many have read each rule of the core. */
    coverage: lines('Coverage', 'Læst af kernen', { optional: true }),
    /** Owe something and have signed for all of it on paper, which is no confirmation (INV7); absent for nobody. */
    onPaper: number('OnPaper', 'Mangler, men på papir', { optional: true }),
    /** The same for the rules that some must read by role, system or their manager's choice (S41). */
    training: lines('Training', 'Læst af rollernes regler', { optional: true }),
    /** The counts as those meet them who meet counts alone, who meet them seldom (`shown-status.ts`). */
    shown: lines('Shown', 'Vist for lederne', { optional: true }),
    shownAt: moment('ShownAt', 'Vist for lederne fra', { optional: true }),
  },
  views: [
    defaultView('Alle', 'name kind centreName people ready underWay behind paused onPaper coverage at', 'centre'),
    listView(
      'Flest efter fristen',
      'name centreName behind people ready underWay paused coverage at',
      '-behind',
      equal('kind', 'Enhed'),
    ),
    listView(
      'Enheder pr. center',
      'centreName name people ready underWay behind paused coverage at',
      'centre',
      equal('kind', 'Enhed'),
    ),
    listView(
      'Persontyper',
      'name people ready underWay behind paused coverage at',
      undefined,
      equal('kind', 'Persontype'),
    ),
  ],
});
export type ReadingStatus = RecordOf<typeof ReadingStatus>;
