const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const documents = { policy: 'politikken', handbook: 'håndbogen' };

/** What waits for a manager, and telling a team of a new version. */
export const text = {
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
    review: 'Du har sat flueben i Planner. Gennemgangen tæller først, når den er gemt her.',
    convey: 'Der er sat flueben i Planner. Det tæller først, når du har skrevet her, at teamet har fået det fortalt.',
  },
  renew: (count: number) =>
    count === 1
      ? 'Forny det, der udløber hos en samarbejdspartner'
      : `Forny det, der udløber hos ${count} samarbejdspartnere`,
  remind: 'Se, hvem der ikke er i mål endnu',
  behind: (count: number) => `${people(count)} har overskredet fristen`,
  handBacks: (count: number) =>
    count === 1 ? 'Svar en leder: Ikke min medarbejder' : `Svar lederne: ${count} er ikke deres medarbejdere`,
  handBacksHelp: (day: string) => `Svar senest ${day}. Ellers gælder det gamle igen`,
  incoming: (count: number) =>
    count === 1 ? 'Se på en ændring fra et andet system' : `Se på ${count} ændringer fra et andet system`,
  incomingHelp: 'Intet sker, før en redaktør har svaret',
  exemptions: {
    assess: (count: number) =>
      count === 1 ? 'Vurdér en ansøgning om dispensation' : `Vurdér ${count} ansøgninger om dispensation`,
    decide: (count: number) =>
      count === 1
        ? 'Tag stilling til en ansøgning om dispensation'
        : `Tag stilling til ${count} ansøgninger om dispensation`,
    renew: (count: number) =>
      count === 1
        ? 'Forny din dispensation, eller lad den slutte'
        : `Forny ${count} dispensationer, eller lad dem slutte`,
  },
  exemptionDay: {
    assess: (count: number, day: string, away: string) =>
      `${count === 1 ? 'Ønsket' : 'Den første er ønsket'} fra ${day}, ${away}`,
    decide: (count: number, day: string, away: string) =>
      `${count === 1 ? 'Ønsket' : 'Den første er ønsket'} fra ${day}, ${away}`,
    renew: (count: number, day: string, away: string) =>
      `${count === 1 ? 'Udløber' : 'Den første udløber'} ${day}, ${away}`,
  },
  proposals: {
    confirm: (count: number) =>
      count === 1 ? 'Svar på et forslag til en rolle' : `Svar på ${count} forslag til roller`,
    lost: (_count: number) => 'Du mister en rolle. Du kan fortryde det',
  },
  proposalsHelp: { confirm: 'Intet gælder, før du har bekræftet det', lost: 'Det kan fortrydes til midnat i dag' },
  changes: {
    settle: (count: number) =>
      count === 1 ? 'Se på en ændring uden om Rettesnor' : `Se på ${count} ændringer uden om Rettesnor`,
    alarm: (count: number) => `Se på ${count} ændringer uden om Rettesnor`,
    gone: (count: number) => `Sig, om ${count} rækker er slettet med vilje`,
    text: (count: number) =>
      count === 1
        ? 'En vedtaget tekst er ændret uden om Rettesnor'
        : `${count} vedtagne tekster er ændret uden om Rettesnor`,
    redo: (count: number) =>
      count === 1
        ? 'En rolle eller en anden rettighed er skrevet ind uden om Rettesnor'
        : `${count} roller eller andre rettigheder er skrevet ind uden om Rettesnor`,
  },
  changesHelp: {
    settle: 'Sig, om det gælder',
    alarm: 'Det er usædvanligt mange på en time. Ring til dem, der driver Rettesnor',
    gone: 'De er væk i SharePoint, så mange på én gang, at Rettesnor spørger først',
    text: 'Tal med DBR om, hvad der er sket',
    redo: 'Det gælder ikke. Skal det gælde, så gør det igen i Rettesnor',
  },
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
  severalBehind: '5 eller flere personer har overskredet fristen',
  centreGap: (rule: string, unit: string) => `Styrk oplæringen i ${rule}: ${unit}`,
  centreGapRead: (band: string) => `Læst af: ${band}`,
  /** A task somebody else does; who answers for it is never in doubt (S72). */
  forName: (name: string) => `for ${name}`,
  performedBy: (name: string) => `${name} gør det. Du er stadig ansvarlig.`,
  declinedBy: (name: string) => `${name} har sagt nej. Opgaven er din igen.`,
  answersFor: (name: string) => `${name} er stadig ansvarlig.`,
  delegate: {
    open: 'Lad en anden gøre det',
    openNamed: (what: string) => `Lad en anden gøre det: ${what}`,
    help: 'Du er stadig ansvarlig. Det slutter af sig selv den dag, du vælger.',
    until: 'Til og med',
    find: 'Hvem skal gøre det?',
    findHelp: 'Skriv mindst tre bogstaver af navnet.',
    nobody: 'Ingen kolleger med det navn.',
    now: (name: string, day: string) => `${name} gør det til og med ${day}.`,
    stillYours: 'Du er stadig ansvarlig.',
    no: (name: string, day: string) => `${name} sagde nej ${day}. Opgaven er din igen.`,
    takeBack: 'Tag opgaven tilbage',
    review: 'årets næste gennemgang',
    fault: {
      oneself: 'Du kan ikke uddelegere til dig selv.',
      inThePast: 'Dagen er gået. Vælg en, der kommer.',
      tooLong: 'Vælg en dag højst et år frem.',
      leadsNobody: 'Du leder ingen lige nu.',
      otherYear: 'Du kan uddelegere årets gennemgange. Hent siden igen.',
    },
  },
  page: {
    title: 'Formidl ny version',
    lead: 'Fortæl dit team, hvad der er nyt, og skriv her, at du har gjort det.',
    stillRead: 'Hver især læser og bekræfter stadig selv.',
    name: (document: 'policy' | 'handbook', edition: string) =>
      document === 'policy' ? `Politikken ${edition}` : `Håndbogen ${edition}`,
    since: (day: string) => `Gælder fra ${day}`,
    counted: 'Dem på pause er ikke talt med.',
    toSend: {
      title: 'Tekst til teamets chat',
      hello: 'Hej alle',
      since: (name: string, day: string) => `${name} gælder fra ${day}.`,
      thisIsNew: 'Det her er nyt for os:',
      read: (link: string) => `Læs og bekræft selv i Rettesnor: ${link}\n\nSpørg mig, hvis noget er uklart.`,
    },
    readPolicy: 'Læs politikken',
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
    undo: 'Fortryd',
    undoNamed: (name: string) => `Fortryd, at ${name} er formidlet`,
    undoing: 'Fortryder …',
    forOthers: 'Det gør du for andre',
    forOther: (name: string, who: string) => `${name} for ${who}`,
    until: (day: string) => `Du har opgaven til og med ${day}.`,
    toldBy: (name: string) => `${name} gjorde det. Du er ansvarlig.`,
    heldForOther: 'Du holder mødet og skriver referatet. Begge jeres navne står på det.',
    toReview: 'Hold mødet',
    decline: 'Sig nej til opgaven',
    declineNamed: (name: string) => `Sig nej til opgaven: ${name}`,
    declineHelp: 'Så går opgaven tilbage, og lederen får besked. Du behøver ikke sige hvorfor.',
    fault: {
      nobody: 'Du leder ingen lige nu.',
      inTheFuture: 'Dagen er ikke kommet endnu. Skriv det, når du har gjort det.',
      beforeEdition: 'Versionen kunne ikke læses den dag. Vælg en senere dag.',
    },
  },
};
