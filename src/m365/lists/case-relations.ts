import { choice, lines, list, moment, text } from './columns.ts';

/** What the DBR asks whoever reported, and what they answer; who that is stands in the list of reporters alone. */
export const caseMessage = list({
  site: 'dbr',
  name: 'CaseMessages',
  da: 'Spørgsmål i sager',
  purpose:
    'Hvad databeskyttelsesrådgiveren spørger melderen om, og hvad melderen svarer. Ingen navne, CPR-numre dækket.',
  purposeEn: 'What the data protection officer asks the reporter and what is answered. No names, CPR numbers covered.',
  priority: 'breach',
  schema: 1,
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år efter lukning.', en: 'Five years after closing.' },
  columns: {
    number: text('CaseNumber', 'Nr', { indexed: true }),
    kind: choice(
      'Kind',
      'Hvad',
      {
        asked: 'DBR spørger',
        replied: 'Melder svarer',
        added: 'Melder tilføjer',
        withdrawn: 'Melder: det var en fejl',
      },
      { indexed: true },
    ),
    text: lines('Text', 'Tekst', { optional: true }),
    undoneAt: moment('UndoneAt', 'Taget tilbage', { optional: true }),
    answers: text('Answers', 'Svar på (nøgle)', { optional: true, hidden: true }),
    incident: text('Incident', 'Sag (nøgle)', { indexed: true, hidden: true }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'number', 'kind', 'text', 'undoneAt'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Pr. sag', columns: ['number', 'at', 'kind', 'text'], sort: { column: 'number', descending: true } },
  ],
});
