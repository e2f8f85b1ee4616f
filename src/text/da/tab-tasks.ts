const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const documents = { policy: 'politikken', handbook: 'håndbogen' };

/** What waits for a manager, and telling a team of a new version. */
export const tabTasks = {
  title: (count: number): string => {
    if (count === 1) return 'Én ting, der venter på dig';
    return count === 2 ? 'To ting, der venter på dig' : 'Tre ting, der venter på dig';
  },
  nothing: 'Intet venter på dig som leder.',
  more: (count: number) => `Vis ${count} mere`,
  makeReady: (count: number) => (count === 1 ? 'Gør en ny klar' : `Gør ${count} nye klar`),
  starts: (count: number, day: string, away: string) =>
    count === 1 ? `Starter ${day}, ${away}` : `Den første starter ${day}, ${away}`,
  answer: (count: number) => (count === 1 ? 'Svar på et spørgsmål' : `Svar på ${count} spørgsmål`),
  convey: (document: 'policy' | 'handbook', edition: string) => `Formidl ${documents[document]} ${edition}`,
  review: 'Hold gennemgang',
  held: (held: number, year: number) => `${held} af 2 i ${year}`,
  ticked: {
    review: 'Du har sat hak i Planner. Gennemgangen tæller først, når den er gemt her.',
    convey: 'Der er sat hak i Planner. Det tæller først, når du har skrevet her, at teamet har fået det fortalt.',
  },
  remind: 'Se, hvem der ikke er i mål endnu',
  behind: (count: number) => `${people(count)} har en frist, der er gået`,
  titleCentre: (count: number): string => {
    if (count === 1) return 'Én ting, der kræver dig';
    return count === 2 ? 'To ting, der kræver dig' : 'Tre ting, der kræver dig';
  },
  centreNewcomers: (count: number) =>
    count === 1 ? 'Hjælp en leder med at gøre nye klar' : `Hjælp ${count} ledere med at gøre nye klar`,
  centreNewcomersHelp: 'Der er nye, som ikke er klar, og det er tid',
  centreReviews: (count: number, year: number) =>
    count === 1
      ? `Tal med en leder, som ikke når to gennemgange i ${year}`
      : `Tal med ${count} ledere, som ikke når to gennemgange i ${year}`,
  centreReviewsHelp: 'Året kan ikke længere nå det. Aftal, hvordan næste år kommer i gang',
  centreConvey: (count: number, document: 'policy' | 'handbook', edition: string) =>
    `${count === 1 ? 'En leder' : `${count} ledere`} mangler at formidle ${documents[document]} ${edition}`,
  centreBehind: (unit: string) => `Se, hvad der holder ${unit} tilbage`,
  severalBehind: '5 eller flere personer har en frist, der er gået',
  centreGap: (rule: string, unit: string) => `Styrk oplæringen i ${rule}: ${unit}`,
  centreGapRead: (band: string) => `Læst af: ${band}`,
  page: {
    title: 'Formidl ny version',
    lead: 'Fortæl dit team, hvad der er nyt, og skriv her, at du har gjort det.',
    stillRead: 'Hver især læser og bekræfter stadig selv.',
    name: (document: 'policy' | 'handbook', edition: string) =>
      document === 'policy' ? `Politikken ${edition}` : `Håndbogen ${edition}`,
    since: (day: string) => `Gælder fra ${day}`,
    readPolicy: 'Læs politikken',
    part: (done: number, of: number) => `${done} af ${of} har læst den`,
    notYetCounts: 'Antal pr. regel vises først, når alle har fået at vide, at ledere kan se dem.',
    none: 'Alt er formidlet',
    noneNext: 'Næste gang der kommer en ny version, står den her.',
    how: 'Hvordan har du fortalt om den?',
    hows: { meeting: 'På et møde', writing: 'Skriftligt', oneByOne: 'Én ad gangen' },
    pick: 'Vælg, hvordan du gjorde det',
    on: 'Hvornår?',
    save: 'Jeg har fortalt teamet om den',
    saving: 'Gemmer …',
    done: (count: number) => `Formidlet (${count})`,
    told: { meeting: 'Fortalt på et møde', writing: 'Fortalt skriftligt', oneByOne: 'Fortalt én ad gangen' },
    toldOn: (day: string, count: number) => `${day}, til ${people(count)}`,
    readThen: 'Læst dengang:',
    readThenPart: (rule: string, done: number, of: number) => `${rule} ${done} af ${of}`,
    undo: 'Fortryd',
    undoNamed: (name: string) => `Fortryd, at ${name} er formidlet`,
    undoing: 'Fortryder …',
    fault: {
      nobody: 'Du leder ingen lige nu.',
      inTheFuture: 'Dagen er ikke kommet endnu. Skriv det, når du har gjort det.',
      beforeEdition: 'Versionen kunne ikke læses den dag. Vælg en senere dag.',
    },
  },
};
