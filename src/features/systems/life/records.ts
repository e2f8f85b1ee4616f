import { choice, day, lines, set, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * Something that happens to a system and is approved before it is done: it is bought, added to, tested, developed,
 * extended or retired (S46, S51, S56, S58, S99), with what was weighed (S30). The owner decides.
 */
export const LifeEvent = record('lifeEvent', {
  site: 'main',
  name: 'LifecycleEvents',
  da: 'Anskaffelser og ændringer',
  purpose: 'Viser, hvad der blev set på, før et system blev købt, ændret eller udfaset, og hvem der godkendte det.',
  purposeEn: 'Shows what was looked at before a system was bought, changed or retired, and who approved it.',
  priority: 'task',
  subject: 'decidedBy',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at systemet er udfaset.', en: 'Five years after it was retired.' },
  columns: {
    about: text('Subject', 'System (kode)', { indexed: true }),
    kind: choice(
      'Kind',
      'Hvad sker der',
      {
        ...{ purchase: 'Anskaffelse', addition: 'Tilkøb', trial: 'Test', development: 'Udvikling' },
        ...{ extension: 'Forlængelse af aftale', retirement: 'Udfasning' },
      },
      { indexed: true },
    ),
    what: text('What', 'Kort fortalt'),
    plannedFor: day('PlannedFor', 'Skal ske den', { indexed: true }),
    ticks: set(
      'Ticks',
      'Der er taget stilling til',
      {
        minimised: 'Ingen flere oplysninger end nødvendigt',
        byDesign: 'Databeskyttelse er bygget ind',
        dpo: 'DBR er orienteret eller spurgt',
        data: 'Hvad der sker med data',
        access: 'Adgange lukkes',
        links: 'Links og integrationer fjernes',
      },
      { optional: true },
    ),
    /** High security against what is easy to use (S30); of what is retired, what becomes of its data. */
    tradeOff: lines('TradeOff', 'Afvejning', { optional: true }),
    state: choice(
      'State',
      'Status',
      { open: 'Ikke godkendt endnu', approved: 'Godkendt', dropped: 'Opgivet' },
      { indexed: true },
    ),
    decidedOn: day('DecidedOn', 'Besluttet den', { optional: true, indexed: true }),
    decidedByName: text('DecidedByName', 'Besluttet af', { optional: true, personal: 'identity' }),
    decidedBy: text('DecidedBy', 'Besluttet af (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'about kind what state plannedFor ticks tradeOff decidedOn decidedByName', '-plannedFor'),
    listView('Efter slags', 'kind plannedFor about what state', 'kind'),
  ],
});
export type LifeEvent = RecordOf<typeof LifeEvent>;
