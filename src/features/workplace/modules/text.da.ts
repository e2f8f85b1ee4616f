import type { ModuleName } from './module.ts';

interface ModuleWords {
  name: string;
  /** What it is, in one sentence. */
  what: string;
  who: string;
  /** What it asks of them: minutes, and how often. */
  asks: string;
  /** What of it is not over; for those that know nothing of the kind it is never said. */
  open: (count: number) => string;
}

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);
const nothing = () => '';

const modules: Readonly<Record<ModuleName, ModuleWords>> = {
  storage: {
    name: 'Hvor må jeg gemme hvad?',
    what: 'Et skema for hver enhed: ti slags ting, og hvor de skal gemmes.',
    who: 'Alle læser det. Ledere skriver det.',
    asks: 'En leder bruger 15 minutter én gang.',
    open: nothing,
  },
  lessons: {
    name: 'Det lærte vi',
    what: 'Korte fortællinger om, hvad et brud har lært os, uden sag og uden navne.',
    who: 'Alle læser dem. DBR skriver dem.',
    asks: 'DBR bruger 10 minutter på hver.',
    open: nothing,
  },
  feedback: {
    name: 'Det her er uklart',
    what: 'En læser peger på det sted i en regel, der er svært at forstå.',
    who: 'Alle kan pege. Redaktører ser, hvor der er mest tvivl.',
    asks: 'Et tryk for læseren. En redaktør bruger en halv time om måneden.',
    open: (count) => `Læsere er i tvivl om ${counted('1 regel', 'regler')(count)}`,
  },
  exemptions: {
    name: 'Dispensationer',
    what: 'En leder beder om at fravige en regel for en tid. DBR vurderer, og en direktør beslutter.',
    who: 'Ledere, ejere af systemer og data, DBR og direktører.',
    asks: '10 minutter til at søge og 15 til at beslutte, hver gang.',
    open: counted('1 dispensation er ikke afsluttet', 'dispensationer er ikke afsluttet'),
  },
  partners: {
    name: 'Samarbejdspartnere',
    what: 'Aftalerne, og det, der viser, at partneren kender reglerne.',
    who: 'Den, der har ansvaret for en aftale, og DBR.',
    asks: '15 minutter om året for hver aftale.',
    open: counted('1 aftale løber', 'aftaler løber'),
  },
  wheel: {
    name: 'Årshjul',
    what: 'Seks faste opgaver om året, og det, der viser, at de er løst.',
    who: 'Den sikkerhedsansvarlige direktør, DBR og centerchefer.',
    asks: '10 minutter til at notere hver af de seks.',
    open: counted('1 punkt er ikke gjort', 'punkter er ikke gjort'),
  },
  breachReports: {
    name: 'Rapporter',
    what: 'Brud i tal for hvert kvartal, og DBR’s årsrapport. Uden navne og uden små tal.',
    who: 'DBR låser dem. Direktører, sekretariat og revision læser dem; Byrådet læser årsrapporten.',
    asks: 'DBR bruger 20 minutter i kvartalet.',
    open: nothing,
  },
  drills: {
    name: 'Øvelser',
    what: 'Et brud bliver øvet fra melding til afslutning.',
    who: 'DBR og dem, DBR vælger.',
    asks: 'En time, så tit DBR vil øve.',
    open: counted('1 øvelse er i gang', 'øvelser er i gang'),
  },
  mandates: {
    name: 'Mandater',
    what: 'En anden direktør kan beslutte i en sag uden for arbejdstid eller ved fravær.',
    who: 'Den sikkerhedsansvarlige direktør og fagdirektører.',
    asks: '5 minutter til at give et mandat. Det, der bliver besluttet, skal godkendes bagefter.',
    open: counted('1 mandat eller godkendelse er åben', 'mandater og godkendelser er åbne'),
  },
  planner: {
    name: 'Opgaver i Planner',
    what: 'Lederes gennemgange og formidling står også i Planner.',
    who: 'Ledere.',
    asks: 'En redaktør bruger 10 minutter på at vælge en gruppe.',
    open: counted('1 opgave står i Planner', 'opgaver står i Planner'),
  },
  systems: {
    name: 'Systemer',
    what: 'Hvem der har ansvaret for hvert system, og de dokumenter, der skal være.',
    who: 'DBR og den it-sikkerhedsansvarlige, systemejere, dataejere og administratorer.',
    asks: 'En ejer bruger 20 minutter om måneden på de tre vigtigste mangler.',
    open: counted('1 system er uden ejer', 'systemer er uden ejer'),
  },
  training: {
    name: 'Træning',
    what: 'Kurser for hvert center og hver rolle, og hvem der har taget dem.',
    who: 'DBR og redaktører planlægger. Ledere noterer, hvem der var med. Alle ser deres egne kurser.',
    asks: 'En halv time at planlægge. 5 minutter, hver gang et kursus er holdt.',
    open: nothing,
  },
};

const all = (names: readonly string[]) => new Intl.ListFormat('da').format(names.map((name) => `“${name}”`));

/** *Moduler*. */
export const text = {
  lead: 'Læsning, meldinger, sager, Mit team, møder og adgang er altid med. Resten slår I til, når I er klar.',
  off: 'Det, der er slået fra, står i ingen menu og giver ingen beskeder. Det, der er gemt, bliver liggende, og fristerne løber.',
  modules,
  on: 'Til',
  isOff: 'Fra',
  who: 'Hvem møder det',
  asks: 'Hvad det kræver',
  openOn: (open: string) => `${open}.`,
  openOff: (open: string) => `${open}. Ingen får besked om det nu.`,
  see: 'Se, hvad der er åbent',
  seeNamed: (name: string) => `Se, hvad der er åbent: ${name}`,
  switchedOn: (name: string) => `${name} er slået til.`,
  switchedOff: (name: string) => `${name} er slået fra.`,
  undo: 'Fortryd',
  demandedLater: 'Politikken kræver det. Dagen står her, når håndbogen gælder.',
  demanded: (by: string) => `Politikken kræver det. Slås til senest ${by}.`,
  overdue: (by: string) => `Politikken kræver det. Det skulle være slået til senest ${by}.`,
  /** On the overview of those who answer for it. */
  demandedNamed: (names: readonly string[], by: string) => `Politikken kræver ${all(names)}: slås til senest ${by}.`,
  overdueNamed: (names: readonly string[], by: string) =>
    `Politikken kræver ${all(names)}: skulle være slået til senest ${by}.`,
  byEditor: 'En redaktør slår det til under Indstillinger, Moduler.',
  toModules: 'Gå til Moduler',
};
