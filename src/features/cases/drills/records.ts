import { lines, moment, set, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/** An exercise the DBR has opened: who takes part, from when to when, and what was learnt. */
export const Drill = record('drill', {
  site: 'dbr',
  name: 'Drills',
  da: 'Øvelser',
  purpose: 'Hvornår beredskabet er øvet, hvem der var med, og hvad vi lærte.',
  purposeEn: 'When handling a breach was practised, who took part and what was learnt.',
  priority: 'decision',
  hot: true,
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år efter øvelsen.', en: 'Five years after the drill.' },
  columns: {
    title: text('DrillTitle', 'Øvelse'),
    startedAt: moment('StartedAt', 'Begyndt', { indexed: true }),
    endsAt: moment('EndsAt', 'Slutter senest'),
    endedAt: moment('EndedAt', 'Slut', { optional: true }),
    /** Who is told in it; nobody else is disturbed. */
    tells: set('Tells', 'Får besked', {
      dpo: 'DBR',
      dpoDeputy: 'Stedfortræder',
      serviceDesk: 'Servicedesk',
      executive: 'Direktør',
    }),
    byName: text('ByName', 'Startet af'),
    wentWell: lines('WentWell', 'Det gik godt', { optional: true }),
    toImprove: lines('ToImprove', 'Det skal blive bedre', { optional: true }),
  },
  views: [
    defaultView('Alle', 'startedAt title endedAt tells wentWell toImprove', '-startedAt'),
    listView('Kort', 'startedAt title byName', '-startedAt'),
  ],
});
export type Drill = RecordOf<typeof Drill>;
