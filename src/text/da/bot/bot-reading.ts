import { minutes } from '../../minutes.ts';

/** Reading and confirming in the chat. */
export const botReading = {
  nothing: 'Alt er læst.',
  waits: 'Det venter på dig:',
  due: (day: string) => `frist ${day}`,
  alsoWaits: 'Det venter også på dig:',
  trial: 'Prøveudgave – ikke vedtaget',
  trialNext: 'Den binder ingen, og den tæller ingen steder. Prøv at bekræfte den i fanen.',
  toTry: (link: string) =>
    `Der er ikke noget, du skal læse. Kommunen prøver en håndbog, der ikke er vedtaget: [prøv den i fanen](${link}).`,
  asked: (count: number, seconds: number) => {
    const rules = count === 1 ? 'Én regel venter på dig' : `${count} regler venter på dig`;
    return `${rules}, cirka ${minutes(seconds)} ${minutes(seconds) === 1 ? 'minut' : 'minutter'}`;
  },
  more: (count: number, link: string) => `Og ${count} mere [i fanen](${link}).`,
  critical: 'Haster',
  occasions: { new: 'Ny', changed: 'Ændret', round: 'Ny runde' },
  time: (seconds: number) => (seconds <= 90 ? `cirka ${seconds} sekunder` : `cirka ${minutes(seconds)} minutter`),
  read: (rule: string) => `Læs ${rule}`,
  version: (version: string) => `Version ${version}`,
  news: 'Det nye',
  since: (version: string, day: string) => `Siden version ${version}, som du læste den ${day}`,
  changes: { added: 'Tilføjet', removed: 'Fjernet', changed: 'Rettet', moved: 'Flyttet' },
  example: (title: string) => (title === '' ? 'Eksempel fra hverdagen' : `Eksempel: ${title}`),
  confirm: 'Jeg har læst reglen',
  inDoubt: 'Jeg er i tvivl – spørg',
  openTab: 'Læs reglen i fanen',
  tooLong: 'Reglen er for lang til chatten. Læs og bekræft den i fanen.',
  notRequired: 'Du skal ikke læse denne regel, men du må gerne.',
  statement: (title: string, version: string) =>
    `“Jeg har læst ${title} (version ${version}) og ved, hvem jeg kan spørge.”`,
  done: (clock: string, version: string) => `Bekræftet kl. ${clock} · version ${version}`,
  doneOn: (day: string, version: string) => `Bekræftet den ${day} · version ${version}`,
  undo: 'Fortryd',
  undone: 'Din bekræftelse er trukket tilbage.',
  newer: 'Reglen er kommet i en ny version siden. Her er den, der gælder nu.',
  next: (title: string) => `Næste: ${title}`,
  nothingMore: 'Det var det hele. Alt er læst.',
};
