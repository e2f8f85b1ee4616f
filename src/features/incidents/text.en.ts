import type { text as danish } from './text.da.ts';

export const text: typeof danish = {
  title: 'Open a case for others',
  lead: 'For what a supplier, a citizen or Datatilsynet has told us, or somebody has rung about.',
  source: 'Where does it come from?',
  sources: { supplier: 'Supplier', citizen: 'Citizen', phone: 'Telephone', authority: 'Datatilsynet' },
  toldBy: 'Who told us?',
  toldByHelp: 'A firm or a name.',
  toldAt: 'When were we told?',
  toldAtHelp: 'The deadline is reckoned from here.',
  words: 'What has happened?',
  units: 'Which units are affected?',
  unitsHelp: 'If it hits several, it is still one case.',
  document: 'Link to a document',
  notALink: 'Write an address that begins with https://.',
  save: 'Open the case',
  saving: 'Opening …',
  kept: 'The case is saved. It gets its number as soon as SharePoint answers.',
  fault: { inTheFuture: 'That moment has not come yet.' },
};
