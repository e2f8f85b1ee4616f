import { text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/** Who has taken on a step of *Kom i gang*; the row stays when it is taken back, and names nobody then. */
export const StepHolder = record('stepHolder', {
  site: 'main',
  name: 'FirstSteps',
  da: 'Kom i gang',
  purpose: 'Viser, hvem der har taget et trin i “Kom i gang”, og hvem der gav det videre.',
  purposeEn: 'Shows who has taken on a step of “Get started”, and who handed it over.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter at trinnet blev givet videre.', en: 'Two years after it was handed over.' },
  columns: {
    step: text('Step', 'Trin', { indexed: true }),
    holderName: text('HolderName', 'Hos', { optional: true, personal: 'identity' }),
    byName: text('ByName', 'Givet af', { personal: 'identity' }),
    holder: text('Holder', 'Hos (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'step holderName byName at', 'step'),
    listView('Senest givet', 'at step holderName', '-at'),
  ],
});
export type StepHolder = RecordOf<typeof StepHolder>;
