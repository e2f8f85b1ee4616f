import { tabHandbook } from '../../text/da/tab/tab-handbook.ts';
import { text as annual } from './annual/text.da.ts';
import { text as centre } from './centre/text.da.ts';
import type { TemplateFault } from './template.ts';

/** Reports on paper, and the template they are made in. */
export const text = {
  annual,
  centre,
  focus: tabHandbook.focus,
  pageOf: { before: 'Side ', between: ' af ' },
  editionsStay: 'De tidligere udgaver bliver stående.',
  annex: 'Lukket bilag til rapport om brud',
  closed: 'LUKKET BILAG',
  closedWhy: 'Kun til sekretariatet. Bilaget viser små tal, som en enkelt sag kan kendes på. Det må ikke lægges frem.',
  asOf: (made: string, locked: string) =>
    `Tallene er, som sagerne står den ${made}. Rapporten er låst den ${locked}, og en sag kan være ændret siden.`,
  word: 'Hent i Word',
  annexTake: 'Hent lukket bilag',
  annexHelp: 'De rigtige tal, kun til sekretariatet. Det bliver noteret, at du har hentet det.',
  taken: (name: string) => `Hentet: ${name}`,
  template: 'Skabelon i Word',
  own: (name: string, by: string, at: string) => `${name}, lagt op af ${by} ${at}`,
  ours: 'Rapporterne bliver lavet i Rettesnors egen skabelon.',
  file: 'Kommunens skabelon (.docx eller .dotx)',
  fileHelp: 'Skriv {{titel}} og {{indhold}}, hvor de skal stå. {{periode}}, {{kommune}} og {{dato}} kan også bruges.',
  save: 'Brug skabelonen',
  saving: 'Ser skabelonen igennem …',
  saved: 'Skabelonen er i brug.',
  remove: 'Brug Rettesnors egen',
  removed: 'Rettesnors egen skabelon er i brug.',
  needed: 'Vælg en fil.',
  tooLarge: 'Filen er større end 5 MB.',
  unreadable: 'Filen kan ikke læses. Vælg den igen.',
  fault: {
    'lacks-titel': 'Skabelonen mangler {{titel}}.',
    'lacks-indhold': 'Skabelonen mangler {{indhold}}.',
    unknown: 'Der er et felt i dobbelte klammer, som rapporten ikke kender. Se, om det er stavet rigtigt.',
  } satisfies Record<TemplateFault, string>,
};
