import { day, lines, personId, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/** What the head of a centre has decided to do about data protection in the centre, by when, and that it is done (S80). */
export const Measure = record('measure', {
  site: 'main',
  name: 'CentreMeasures',
  da: 'Tiltag i centre',
  purpose: 'Viser, hvad lederen af et center har besluttet at gøre for databeskyttelsen, og om det er gjort.',
  purposeEn: 'Shows what the head of a centre has decided to do for data protection, and whether it is done.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at det er gjort.', en: 'Five years after it is done.' },
  columns: {
    what: lines('What', 'Tiltag'),
    unitName: text('UnitName', 'Center'),
    dueOn: day('DueOn', 'Frist', { indexed: true }),
    byName: text('ByName', 'Besluttet af', { personal: 'identity' }),
    doneOn: day('DoneOn', 'Gjort den', { optional: true }),
    /** What shows it. */
    note: lines('Note', 'Det viser det', { optional: true }),
    unit: text('Unit', 'Center (kode)', { indexed: true, hidden: true }),
    by: personId('By', 'Besluttet af (id)', 'identity'),
  },
  views: [
    defaultView('Alle', 'dueOn unitName what byName doneOn note', 'dueOn'),
    listView('Pr. center', 'unitName dueOn what doneOn', 'unit'),
  ],
});
export type Measure = RecordOf<typeof Measure>;
