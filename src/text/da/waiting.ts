import type { FirstStepName } from '../../features/setup/first-step.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const documents = { policy: 'politikken', handbook: 'håndbogen' };
const edition = (document: 'policy' | 'handbook', name: string) => `${documents[document]} ${name}`;

/** What waits for somebody, for Start, the menu and the chat. */
export const waiting = {
  title: (count: number): string => {
    if (count === 1) return 'Én ting, der venter på dig';
    return count === 2 ? 'To ting, der venter på dig' : 'Tre ting, der venter på dig';
  },
  more: (count: number) => `Vis ${count} mere`,
  makeReady: (count: number) => (count === 1 ? 'Gør en ny klar' : `Gør ${count} nye klar`),
  starts: (count: number, day: string, away: string) =>
    count === 1 ? `Starter ${day}, ${away}` : `Den første starter ${day}, ${away}`,
  waitedFor: (count: number, day: number) => `${count === 1 ? 'Venter' : 'Det ældste venter'} på ${day}. dag`,
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
  wheel: (count: number) => (count === 1 ? 'Ét punkt i årshjulet' : `${count} punkter i årshjulet`),
  systems: {
    mine: (count: number) => (count === 1 ? 'Én ting venter i dine systemer' : `${count} ting venter i dine systemer`),
    proposed: (count: number) =>
      count === 1 ? 'Svar, hvem der ejer et system' : `Svar, hvem der ejer ${count} systemer`,
    handOver: (count: number) =>
      count === 1 ? 'Find en ny ejer til et system' : `Find en ny ejer til ${count} systemer`,
    decideRisks: (count: number) => (count === 1 ? 'Tag stilling til en risiko' : `Tag stilling til ${count} risici`),
    adviseOnRisks: (count: number) =>
      count === 1 ? 'Udtal dig om en høj risiko' : `Udtal dig om ${count} høje risici`,
  },
  training: {
    mine: (count: number) => (count === 1 ? 'Tag et kursus' : `Tag ${count} kurser`),
    team: (count: number) => `${people(count)} i dit team er efter fristen med et kursus`,
    measures: (count: number) =>
      count === 1 ? 'Gør et tiltag i centeret færdigt' : `Gør ${count} tiltag i centeret færdige`,
  },
  systemsHelp: {
    mine: 'Begynd med det øverste.',
    proposed: 'Den foreslåede ejer mangler stillingen.',
    handOver: 'Ejeren er her ikke længere, eller har ikke længere stillingen.',
    decideRisks: 'Du er systemejer og beslutter.',
    adviseOnRisks: 'Systemejeren venter på din udtalelse.',
  },
  audits: {
    perform: (count: number) => (count === 1 ? 'Udfør en revision' : `Udfør ${count} revisioner`),
    conclude: (count: number) => (count === 1 ? 'Afslut en revision' : `Afslut ${count} revisioner`),
    followUp: (count: number) =>
      count === 1 ? 'Følg op på det, en revision fandt' : `Følg op på ${count} ting, en revision fandt`,
    verify: (count: number) =>
      count === 1 ? 'Kontrollér, om en regel følges' : `Kontrollér, om ${count} regler følges`,
  },
  remind: 'Se, hvem der ikke er i mål endnu',
  behind: (count: number) => `${people(count)} har overskredet fristen`,
  handBacks: (count: number) =>
    count === 1
      ? 'Svar en leder, der har sagt “Ikke min medarbejder”'
      : `Svar lederne: ${count} er ikke deres medarbejdere`,
  handBacksHelp: (day: string) => `Svar senest ${day}. Ellers er personen i teamet igen`,
  incoming: (count: number) =>
    count === 1 ? 'Svar på en ændring fra et andet system' : `Se på ${count} ændringer fra et andet system`,
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
    lost: (_count: number) => 'Du mister en rolle',
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
    gone: 'Så mange er væk fra SharePoint på én gang, at Rettesnor spørger først',
    text: 'Tal med DBR om, hvad der er sket',
    redo: 'Det gælder ikke. Skal det gælde, så gør det igen i Rettesnor',
  },
  titleCentre: (count: number): string => {
    if (count === 1) return 'Én ting, der kræver dig';
    return count === 2 ? 'To ting, der kræver dig' : 'Tre ting, der kræver dig';
  },
  centreNewcomers: (count: number) =>
    count === 1 ? 'Hjælp en leder med at gøre nye klar' : `Hjælp ${count} ledere med at gøre nye klar`,
  centreNewcomersHelp: 'De nye starter snart og er ikke klar',
  centreReviews: (count: number, year: number) =>
    count === 1
      ? `Tal med en leder, som ikke når to gennemgange i ${year}`
      : `Tal med ${count} ledere, som ikke når to gennemgange i ${year}`,
  centreReviewsHelp: 'De når det ikke i år. Aftal, hvordan næste år kommer i gang',
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
  /** On the button of a thing, where it stands large. */
  verb: {
    openCase: 'Åbn sagen',
    moreCases: 'Se sagerne',
    decideCases: 'Tag stilling',
    stopCases: 'Se, hvad der skal stoppes',
    readUnconfirmed: 'Læs',
    answerCase: 'Svar',
    answerDpo: 'Se og svar',
    unheard: 'Se udpegningerne',
    signDeclaration: 'Læs og skriv under',
    briefFor: 'Gør klar',
    nextOfEdition: 'Åbn udgaven',
    firstSteps: 'Se trinene',
    read: 'Læs og bekræft',
    makeReady: 'Gør klar',
    answerQuestion: 'Svar',
    conveyVersion: 'Formidl',
    holdReview: 'Hold mødet',
    renewPartners: 'Forny',
    remindTeam: 'Se teamet',
    answerHandBacks: 'Svar',
    answerIncoming: 'Se og svar',
    systems: 'Se systemerne',
    wheel: 'Se årshjulet',
    audits: 'Se revisionen',
    training: 'Se det',
    lookAtChanges: 'Se ændringerne',
    answerProposals: 'Svar',
    answerExemptions: 'Tag stilling',
    centreNewcomers: 'Se lederne',
    centreReviews: 'Se lederne',
    centreConvey: 'Se lederne',
    centreBehind: 'Se læsestatus',
    centreGap: 'Se centeret',
  },
  doIt: (verb: string, what: string) => `${verb}: ${what}`,
  also: 'Venter også',
  openCase: (number: string) => `Gå videre med sag ${number}`,
  takeCase: (number: string) => `Overtag sag ${number}`,
  moreCases: (count: number) => (count === 1 ? 'Se en sag mere' : `Se ${count} sager mere`),
  untaken: (count: number) => {
    if (count === 0) return 'Alle er overtaget';
    return count === 1 ? 'Én er ikke overtaget endnu' : `${count} er ikke overtaget endnu`;
  },
  decideCases: (count: number) => (count === 1 ? 'Tag stilling til en sag' : `Tag stilling til ${count} sager`),
  readUnconfirmed: (count: number) =>
    count === 1 ? 'Læs én besked, ingen har bekræftet' : `Læs ${count} beskeder, ingen har bekræftet`,
  stopCases: (count: number) => (count === 1 ? 'Stop en hændelse' : `Stop ${count} hændelser`),
  answerCase: (number: string) => `Svar på DBR’s spørgsmål til din melding ${number}`,
  answerDpo: (count: number) =>
    count === 1 ? 'Se, hvad DBR har bedt dig om' : `Se de ${count} ting, DBR har bedt dig om`,
  unheard: {
    nobody: 'Ingen får besked om meldinger',
    director: 'Hverken DBR eller stedfortræder får besked om meldinger',
  },
  unheardWhy: {
    nobody: 'Der er hverken DBR, stedfortræder eller direktør. Det, der meldes, venter, indtil en af dem er udpeget.',
    director: 'Kun en direktør får besked. Det, der meldes, venter, indtil en DBR eller stedfortræder er udpeget.',
  },
  sign: 'Skriv under på tavshedspligten',
  signWhy: 'Det skal være på plads, før du får adgang.',
  briefFor: (manager: string) => `Hjælp ${manager} med nye kolleger`,
  edition: {
    submit: (document: 'policy' | 'handbook', name: string) => `Send ${edition(document, name)} til gennemsyn`,
    approve: (document: 'policy' | 'handbook', name: string) => `Godkend ${edition(document, name)} til beslutning`,
    correct: (_document: 'policy' | 'handbook', name: string) => `Godkend rettelsen ${name}`,
    noteMed: (document: 'policy' | 'handbook', name: string) =>
      `Notér, hvad Hoved-MED sagde om ${edition(document, name)}`,
    decide: (document: 'policy' | 'handbook', name: string) => `Registrér beslutningen om ${edition(document, name)}`,
    publish: (document: 'policy' | 'handbook', name: string) => `Udgiv ${edition(document, name)}`,
  },
  firstSteps: (done: number, all: number) => `Kom i gang: ${done} af ${all} trin er gjort`,
  firstStepsMine: (steps: readonly FirstStepName[]) =>
    steps.length === 1 ? 'Et af trinene er dit' : `${steps.length} af trinene er dine`,
  read: (count: number, rule: string) => (count === 1 ? `Læs ${rule}` : `Læs ${count} regler`),
};
