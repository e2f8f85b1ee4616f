import { choice, day, moment, number, text, words } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/** Somebody touched the DBR's site past the app on a day, so many times, as Microsoft's own audit log says (S74). */
export const SiteTouch = record('siteTouch', {
  site: 'dbr',
  name: 'SiteTouches',
  da: 'Adgang til DBR-webstedet',
  formerly: ['Hvem har rørt DBR-sitet'],
  purpose: 'Hvem der uden om Rettesnor har læst, ændret eller givet adgang på DBR-webstedet.',
  purposeEn: 'Who has read, changed or given access on the DPO site past Rettesnor.',
  priority: 'task',
  readers: ['dpo'],
  retention: { months: 24, da: 'To år.', en: 'Two years.' },
  columns: {
    who: text('Who', 'Hvem', { indexed: true, personal: 'trace' }),
    kind: choice('Kind', 'Hvad', { rights: 'Rettigheder', change: 'Ændret', read: 'Læst' }, { indexed: true }),
    day: day('Day', 'Dag', { indexed: true }),
    count: number('Count', 'Gange'),
    firstAt: moment('FirstAt', 'Først'),
    lastAt: moment('LastAt', 'Sidst'),
    operations: words('Operations', 'Microsofts ord'),
  },
  views: [
    defaultView('Alle', 'day who kind count operations', '-day'),
    listView('Rettigheder', 'day who operations', '-day', equal('kind', 'Rettigheder')),
  ],
});
export type SiteTouch = RecordOf<typeof SiteTouch>;

/** An export of Microsoft's audit log was looked through: when, and for which days. */
export const SiteCheck = record('siteCheck', {
  site: 'dbr',
  name: 'SiteChecks',
  da: 'Kontrol af DBR-webstedet',
  formerly: ['Kontrol af DBR-sitet'],
  purpose: 'Hvornår Microsofts log over DBR-webstedet er gennemgået, og for hvilke dage.',
  purposeEn: "When Microsoft's log of the DPO site was looked through and for which days.",
  priority: 'task',
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    from: day('FromDay', 'Fra', { indexed: true }),
    until: day('UntilDay', 'Til', { indexed: true }),
    /** Lines in the file, and those of them about the DBR's site that our app did not make. */
    lines: number('Lines', 'Linjer i filen'),
    touches: number('Touches', 'Uden om Rettesnor'),
    byName: text('ByName', 'Af'),
  },
  views: [
    defaultView('Alle', 'until from lines touches byName at', '-until'),
    listView('Nyeste først', 'at from until byName', '-at'),
  ],
});
export type SiteCheck = RecordOf<typeof SiteCheck>;
