import { choice, flag, lines, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { Employment } from '../records.ts';

/**
 * What became of the newest list of employments of each source that brings them by itself (G7): one row a source, changed
 * when a list says something new.
 */
export const IncomingList = record('incomingList', {
  site: 'main',
  name: 'IncomingLists',
  da: 'Lister fra andre systemer',
  purpose: 'Hvad der kom ud af den nyeste liste over ansættelser fra et andet system. Tal, og ingen navne.',
  purposeEn: 'What came of the newest list of employments from another system. Numbers, and no names.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    da: 'Så længe Rettesnor er i brug. Den næste liste afløser den forrige.',
    en: 'For as long as Rettesnor is in use. The next list takes the place of the one before.',
  },
  columns: {
    source: choice('Source', 'Kom fra', { api: 'Et andet system', library: 'Biblioteket' }),
    state: choice(
      'State',
      'Status',
      { done: 'Hentet ind', waiting: 'Venter på en redaktør', left: 'Ladt ligge', unreadable: 'Kan ikke læses' },
      { indexed: true },
    ),
    added: number('Added', 'Nye'),
    changed: number('Changed', 'Ændrede'),
    ended: number('Ended', 'Afsluttede'),
    unchanged: number('Unchanged', 'Uændrede'),
    /** Jobs that were there when it came. */
    current: number('Current', 'Ansættelser i alt'),
    /** Lines that are not in it, and why, as `faultLines` writes them. */
    faults: lines('Faults', 'Linjer, der ikke er med', { hidden: true, optional: true }),
    answeredByName: text('AnsweredByName', 'Svaret af', { optional: true }),
    answeredAt: moment('AnsweredAt', 'Svaret', { optional: true }),
    /** The file it came in could not be deleted for good. */
    binned: flag('Binned', 'Filen ligger i papirkurven', { optional: true }),
    /** SHA-256 of the list in our own words. */
    hash: text('Hash', 'Aftryk af listen', { hidden: true }),
  },
  views: [
    defaultView('Alle', 'source state added changed ended unchanged at', '-at'),
    listView('Venter', 'source ended current at', '-at', equal('state', 'Venter på en redaktør')),
  ],
});
export type IncomingList = RecordOf<typeof IncomingList>;

const { movedFrom: _, ...jobColumns } = Employment.columns;

/**
 * A job as such a list says it is, which would change who leads whom: it waits for an editor. Its key is the job's; one
 * that was left is not asked about again until a list says something else.
 */
export const HeldJob = record('heldJob', {
  site: 'main',
  name: 'HeldJobs',
  da: 'Ansættelser, der venter',
  purpose: 'En liste fra et andet system ville give dig en anden leder. En redaktør ser på det først.',
  purposeEn: 'A list from another system would give you another manager. An editor looks at it first.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter svaret.', en: 'Two years after the answer.' },
  columns: {
    ...jobColumns,
    leaderBefore: text('LeaderBefore', 'Leder nu', { optional: true, personal: 'employment' }),
    leaderAfter: text('LeaderAfter', 'Leder bagefter', { optional: true, personal: 'employment' }),
    state: choice(
      'State',
      'Status',
      { waiting: 'Venter på en redaktør', taken: 'Taget ind', left: 'Ladt ligge', over: 'Bortfaldet' },
      { indexed: true, personal: 'employment' },
    ),
    answeredByName: text('AnsweredByName', 'Svaret af', { optional: true, personal: 'employment' }),
    answeredAt: moment('AnsweredAt', 'Svaret', { optional: true, personal: 'employment' }),
  },
  views: [
    listView('Venter', 'name unitName leaderBefore leaderAfter at', 'name', equal('state', 'Venter på en redaktør')),
    defaultView('Alle', 'name unitName leaderBefore leaderAfter state answeredByName answeredAt', '-at'),
  ],
});
export type HeldJob = RecordOf<typeof HeldJob>;
