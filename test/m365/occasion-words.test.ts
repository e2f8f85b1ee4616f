import { expect, test } from 'vitest';
import { occasionWords } from '../../src/m365/rows/in-words.ts';

/** What is told, as the rows hold it; the second half says which one it was. */
test.each([
  ['reported', 'Meldt'],
  ['unreached', 'DBR kan ikke nås'],
  ['desk-unreached', 'IT-Servicedesk kan ikke nås'],
  ['asked-1f', 'DBR har spurgt'],
  ['added-9', 'Der er føjet noget til'],
  ['named-0a1b', 'Meldt på vegne af'],
  ['own-name', 'Udpeg, hvem der godkender en egen melding'],
  ['own-named-3', 'Udpeget til at godkende en egen melding'],
  ['own-ratify-2026-12-01T08:00:00Z', 'Egen melding, der skal godkendes'],
  ['promise-late-2026-12-01', 'Det lovede er ikke sendt til Datatilsynet'],
  ['unnotified-68h', 'Ikke anmeldt, 4 timer før fristen'],
  // A name that only begins like another is none of its kind, and what nobody has a word for says nothing.
  ['askedagain', undefined],
  ['own', undefined],
  ['somethingNew-1', undefined],
])('%s is shown as %s', (occasion, words) => {
  expect(occasionWords(occasion)).toBe(words);
});
