import { choice, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * Where a unit keeps one of ten kinds of things, and where not; what a unit has not said it takes from the one above
 * (S42, S49, S52).
 */
export const StoragePlace = record('storagePlace', {
  site: 'main',
  name: 'StoragePlaces',
  da: 'Hvor må jeg gemme hvad',
  purpose: 'Viser, hvor din enhed gemmer hvad, og hvem der har skrevet det.',
  purposeEn: 'Shows where your unit keeps what, and who has written it.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe enheden findes.', en: 'For as long as the unit exists.' },
  columns: {
    unit: text('Unit', 'Enhed (kode)', { indexed: true }),
    kind: choice(
      'Kind',
      'Hvad',
      {
        cases: 'Sager om borgere',
        sensitive: 'Følsomme oplysninger',
        pictures: 'Billeder og video',
        staff: 'Personalesager',
        minutes: 'Referater og dagsordener',
        drafts: 'Noter og udkast',
        contracts: 'Aftaler og indkøb',
        paper: 'Papir',
        sharing: 'Filer, andre skal se',
        private: 'Private filer',
      },
      { indexed: true },
    ),
    place: text('Place', 'Her'),
    notIn: text('NotIn', 'Ikke her', { optional: true }),
    byName: text('ByName', 'Skrevet af', { personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'unit kind place notIn byName at', 'unit'),
    listView('Efter slags', 'kind unit place notIn', 'kind'),
    listView('Senest ændret', 'at unit kind place byName', '-at'),
  ],
});
export type StoragePlace = RecordOf<typeof StoragePlace>;
