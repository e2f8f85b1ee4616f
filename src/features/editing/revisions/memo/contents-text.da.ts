import { shownVersion } from '../../../../core/shown-version.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const minutes = (seconds: number) => {
  const whole = Math.ceil(seconds / 60);
  return whole === 1 ? '1 minut' : `${whole} minutter`;
};

/** What the page says of the texts of an edition. */
export const contentsText = {
  contents: 'Det er i udgaven',
  contentsNone: 'Der er ingen tekster i udgaven endnu.',
  becomes: (base: string | undefined, version: string) =>
    base === undefined
      ? `Ny: version ${shownVersion(version)}`
      : `Version ${shownVersion(base)} bliver til ${shownVersion(version)}`,
  material: 'Ændrer indholdet: læses igen',
  notMaterial: 'Rettelse: ingen skal læse igen',
  pageQuiet: 'Side: bekræftes ikke',
  asks: (count: number) => `${people(count)} bliver spurgt`,
  begins: (day: string) => `Begynder ${day}`,
  beginsWhenOut: 'Begynder, når udgaven udgives',
  begunWhenOut: 'Begyndte, da udgaven blev udgivet',
  changedOnTable: 'Teksten er en anden end den, der blev lagt frem',
  compare: (count: number) => (count === 0 ? 'Teksten er som før' : `Se, hvad der er ændret (${count})`),
  compareNew: 'Se teksten',
  draftFault: {
    noTitle: 'Titlen mangler.',
    noText: 'Teksten mangler.',
    noChapter: 'Vælg et kapitel.',
    noAudience: 'Vælg en målgruppe.',
    noFocus: 'Vælg et fokusområde.',
    noSubjects: 'Vælg, hvis oplysninger reglen handler om.',
    noOwner: 'Skriv, hvem der har ansvar for reglen.',
    noDaysToRead: 'Skriv, hvor mange dage man har til at læse.',
    materialUnsaid: 'Sig, om indholdet er ændret.',
    whatsNewMissing: 'Skriv, hvad der er nyt.',
    cpr: 'Noget ligner et CPR-nummer.',
    unchanged: 'Teksten siger det samme som før.',
    overtaken: 'Der er kommet en nyere version.',
    proposal: 'Teksten er stadig et forslag. Åbn kladden, og gør den til jeres.',
    variablesLeft: 'Et navn mangler. Det står mellem { og } i teksten.',
  },
  opinion: { agrees: 'DBR er enig', agreesIf: 'DBR er enig, hvis …', advisesAgainst: 'DBR fraråder' },
  write: 'Åbn kladden',
  writeOf: (title: string) => `Åbn kladden: ${title}`,
  takeOut: 'Tag ud',
  takeOutOf: (title: string) => `Tag ud: ${title}`,
  putIn: 'Læg i udgaven',
  putInOf: (title: string) => `Læg i udgaven: ${title}`,
  loose: 'Kladder, der ikke er i en udgave',
  reach: {
    title: 'Hvem bliver spurgt?',
    lead: (count: number, seconds: number) => `${people(count)} læser i alt ${minutes(seconds)}.`,
    most: (seconds: number) => `Den, der får mest, læser ${minutes(seconds)}.`,
    nobody: 'Ingen skal læse eller bekræfte noget.',
    line: (type: string, count: number, seconds: number) => `${type}: ${people(count)}, ${minutes(seconds)}`,
    type: {
      employee: 'Medarbejdere',
      temp: 'Vikarer',
      student: 'Elever og studerende',
      volunteer: 'Frivillige',
      councillor: 'Byrådsmedlemmer',
      partner: 'Samarbejdspartnere',
      none: 'Andre',
    } as Readonly<Record<string, string>>,
    at: (day: string) => `Regnet ud ${day}.`,
    outdated: 'Udgaven er ændret siden. Regn ud igen.',
    none: 'Det er ikke regnet ud endnu.',
    work: 'Regn ud, hvem der bliver spurgt',
    again: 'Regn ud igen',
    working: 'Regner …',
  },
  starts: {
    title: 'Hvornår begynder det?',
    lead: 'Hver regel kan begynde på sin egen dag. Uden dag begynder den, når udgaven udgives.',
    spread: 'Fordel over uger',
    spreadHelp: (perWeek: number) =>
      perWeek === 1
        ? 'Så får ingen mere end 1 ny regel om ugen. Det, der haster, venter ikke.'
        : `Så får ingen mere end ${perWeek} nye regler om ugen. Det, der haster, venter ikke.`,
    save: 'Gem dagene',
    of: (title: string) => `${title}: begynder`,
  },
};
