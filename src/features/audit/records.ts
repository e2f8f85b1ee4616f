import { choice, flag, lines, moment, number, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';
import { actionWords, scheduledWords } from './action-words.ts';

/** Who did what to which row, never content (INV16). */
export const AuditEntry = record('auditEntry', {
  site: 'main',
  name: 'Audit',
  da: 'Revisionsspor',
  purpose: 'Hvem der har gjort hvad, så det kan efterprøves. Aldrig hvad der stod.',
  purposeEn: 'Who did what, so that it can be checked. Never what it said.',
  priority: 'seal',
  appendOnly: true,
  subject: 'actor',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    action: text('Action', 'Handling', { indexed: true, personal: 'trace', words: actionWords }),
    target: text('Target', 'Række (nøgle)', { indexed: true, personal: 'trace' }),
    list: text('TargetList', 'Liste', { hidden: true, personal: 'trace' }),
    version: number('TargetVersion', 'Rækkens version', { personal: 'trace' }),
  },
  views: [
    defaultView('Alle', 'at action target version', '-at'),
    listView('Pr. handling', 'action at target', 'action'),
  ],
});
export type AuditEntry = RecordOf<typeof AuditEntry>;

/** A claim on a piece of scheduled work and its log in one (design section 4). */
export const Run = record('run', {
  site: 'main',
  name: 'Runs',
  da: 'Kørsler',
  purpose: 'Hvornår Rettesnors faste opgaver har kørt, og om de lykkedes.',
  purposeEn: 'When the regular tasks of Rettesnor ran and whether they succeeded.',
  priority: 'seal',
  readers: ['dpo', 'auditor'],
  retention: { months: 12, da: 'Et år.', en: 'One year.' },
  columns: {
    job: text('Job', 'Opgave', { indexed: true, words: scheduledWords }),
    period: text('Period', 'Periode', { indexed: true }),
    state: choice('State', 'Status', { started: 'I gang', done: 'Udført', failed: 'Fejlet' }),
    holder: text('Holder', 'Server', { hidden: true }),
    finishedAt: moment('FinishedAt', 'Færdig', { optional: true }),
    summary: text('Summary', 'Resultat', { optional: true }),
  },
  views: [
    defaultView('Alle', 'at job period state finishedAt summary', '-at'),
    listView('Pr. opgave', 'job period state summary', 'job'),
  ],
});
export type Run = RecordOf<typeof Run>;

/** A row somebody changed or deleted in a list outside the app: shown to the DBR, never overwritten. */
export const ForeignEdit = record('foreignEdit', {
  site: 'dbr',
  name: 'ForeignEdits',
  da: 'Ændringer uden om Rettesnor',
  formerly: ['Fremmede ændringer'],
  purpose: 'Rettelser i listerne, som ikke er lavet gennem Rettesnor.',
  purposeEn: 'Changes in the lists that were not made through Rettesnor.',
  priority: 'decision',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    list: text('TargetList', 'Liste', { indexed: true, hidden: true }),
    /** What the list is called in SharePoint. */
    listTitle: text('ListTitle', 'Listens navn', { optional: true }),
    item: text('Item', 'Element'),
    target: text('Target', 'Række (nøgle)', { optional: true }),
    version: number('TargetVersion', 'Version'),
    editor: text('EditedBy', 'Ændret af', { personal: 'identity' }),
    editedAt: moment('EditedAt', 'Ændret', { indexed: true }),
    deleted: flag('Deleted', 'Slettet'),
    settled: flag('Settled', 'Behandlet'),
    note: lines('Note', 'Bemærkning', { optional: true }),
    /** Of a row nobody can say that Rettesnor wrote: does it count? */
    outcome: choice('Outcome', 'Gælder den', { stands: 'Gælder', doesNot: 'Gælder ikke' }, { optional: true }),
    /** The first of the two it takes for a row that gives somebody power. */
    vouchedBy: text('VouchedBy', 'Første ja (id)', { optional: true, hidden: true, personal: 'trace' }),
    vouchedName: text('VouchedName', 'Første ja', { optional: true, personal: 'identity' }),
    /** One row for very many: how many, and from when on; `editedAt` is until when. */
    count: number('Count', 'Antal', { optional: true }),
    since: moment('Since', 'Fra', { optional: true }),
    /** What the DBR has said about rows that are gone, or that they were found again. */
    answer: choice(
      'Answer',
      'Svar',
      { intended: 'Slettet med vilje', waiting: 'Venter', found: 'Fundet igen' },
      { optional: true },
    ),
  },
  views: [
    defaultView('Alle', 'editedAt listTitle target editor deleted settled outcome note', '-editedAt'),
    listView('Pr. liste', 'listTitle editedAt target editor settled', 'list'),
  ],
});
export type ForeignEdit = RecordOf<typeof ForeignEdit>;

/** A row somebody changed or deleted without our app, as a server meets it; a deletion has nobody's name. */
export type MetEdit = Pick<ForeignEdit, 'list' | 'item' | 'target' | 'version' | 'editor' | 'editedAt' | 'deleted'>;
