import { book } from '../../../text/da/book.ts';

/** Taking the handbook along: as a file, on paper, as a leaflet, or as a matter for the agenda. */
export const text = {
  title: 'Tag håndbogen med',
  lead: 'Hele håndbogen, som den er i dag. Filerne må deles med alle: Der står ingen personoplysninger i dem.',
  holds: (rules: number, pages: number, english: number) =>
    `${rules} regler og ${pages} sider. ${english} af dem findes også på engelsk; resten er på dansk i begge udgaver.`,
  none: 'Der er ingen håndbog at tage med endnu',
  noneNext: 'Den kommer her, når den første udgave gælder.',
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'Engelsk' },
  format: {
    docx: { name: 'Hent som Word', help: 'Med forside, indholdsfortegnelse og alt, hvad vi ved om hver regel.' },
    md: { name: 'Hent som én tekst', help: 'Markdown, til at læse eller lægge ind et andet sted.' },
    zip: {
      name: 'Hent en fil for hver regel',
      help: 'Markdown med alle oplysninger i toppen, dansk og engelsk, pakket i en zip-fil. Så kan et andet system tage over.',
    },
  },
  about: (bytes: number) => `cirka ${Math.max(1, Math.round(bytes / 1_000))}\u00a0kB`,
  fetching: 'Henter …',
  done: (name: string) => `${name} er hentet.`,
  print: 'Udskriv hele håndbogen',
  older: 'En tidligere udgave',
  olderHelp: 'Vælg en dag. Du får det, der gjaldt den dag.',
  day: 'Dag',
  memos: 'Udgaver på vej',
  memosHelp: 'En sag til dagsordenen med det nye ved siden af det gamle.',
  memo: (edition: string) => `Hent sagen til dagsordenen, udgave ${edition}`,
  document: { policy: 'Politikken', handbook: 'Håndbogen' },
  leaflet: 'Hæng den op',
  leafletIn: { A4: 'Hent som pjece (A4)', A5: 'Hent som pjece (A5)' },
  printing: {
    button: 'Udskriv',
    back: 'Tag håndbogen med',
    contents: 'Indhold',
  },
  book,
};
