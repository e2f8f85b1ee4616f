import { lines, text } from '../../core/column.ts';
import { defaultView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * A number of ISO 27002, or an area of NIS 2, that an editor has said is not relevant here, and why (S125). Taken back, the
 * row stays without a reason.
 */
export const NotRelevant = record('notRelevant', {
  site: 'main',
  name: 'CoverageExceptions',
  da: 'Ikke relevant i dækningen',
  purpose: 'Viser, hvilke numre i ISO 27002 og NIS 2 der er sagt ikke at være relevante, og hvorfor.',
  purposeEn: 'Shows which numbers of ISO 27002 and NIS 2 have been said not to be relevant, and why.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe Rettesnor er i brug.', en: 'For as long as Rettesnor is in use.' },
  columns: {
    area: text('Area', 'Nummer', { indexed: true }),
    because: lines('Because', 'Ikke relevant, fordi', { optional: true }),
  },
  views: [defaultView('Alle', 'area because at', 'area')],
});
export type NotRelevant = RecordOf<typeof NotRelevant>;

/** `notrelevant:8.30` */
export function notRelevantKey(area: string): string {
  return `notrelevant:${area}`.toLowerCase();
}
