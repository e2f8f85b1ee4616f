const lines = (count: number) => (count === 1 ? '1 linje' : `${count} linjer`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

/** *Bekræftelser på papir*: what others have signed on paper, brought in from a list. */
export const tabPaper = {
  title: 'Bekræftelser på papir',
  lead: 'Her noterer du, hvad kolleger har skrevet under på papir. Det vises som “på papir” og erstatter ikke, at de selv bekræfter.',
  file: 'Excel- eller CSV-fil',
  paste: 'Eller indsæt fra et regneark',
  pasteHelp: (columns: string) =>
    `Første linje er overskrifterne: ${columns}. Person er brugernavn eller ansættelsesnummer. Skriv journalnummeret på scanningen, og aldrig CPR-numre.`,
  unreadable: 'Filen kan ikke læses. Gem den som .xlsx eller .csv, og prøv igen.',
  tooLarge: 'Filen er for stor. Del den i flere, og hent dem ind én ad gangen.',
  check: 'Se, hvad der bliver gemt',
  checking: 'Læser …',
  missing: (columns: string) => `Der mangler kolonner: ${columns}. Skriv dem i første linje, og prøv igen.`,
  preview: (stored: number, left: number) =>
    left === 0 ? `${lines(stored)} bliver gemt` : `${lines(stored)} bliver gemt, og ${lines(left)} bliver ikke`,
  notStored: 'Bliver ikke gemt',
  isStored: 'Bliver gemt',
  noLines: 'Ingen.',
  line: (line: number) => `Linje ${line}`,
  said: (name: string, rule: string, version: string, day: string) => `${name}, ${rule} version ${version}, ${day}.`,
  known: 'Er gemt i forvejen.',
  store: (count: number) => `Gem ${lines(count)}`,
  storing: 'Gemmer …',
  saved: (count: number) => (count === 0 ? 'Alt var gemt i forvejen' : `${lines(count)} er gemt`),
  savedNext: 'Kollegerne kan se det under Om mig.',
  another: 'Hent en liste til',
  before: 'Noteret før',
  brought: (count: number, who: number, name: string, day: string) =>
    `${lines(count)} om ${people(who)}, noteret af ${name} ${day}.`,
  undone: 'Fortrudt.',
  undo: 'Fortryd',
  undoNamed: (what: string) => `Fortryd: ${what}`,
  undoing: 'Fortryder …',
  fault: {
    cpr: 'Der står noget, der ligner et CPR-nummer. Slet det, så kan linjen gemmes.',
    missingValue: 'Der mangler noget. Alle fem felter skal udfyldes.',
    unknownPerson: 'Vi kender ikke personen. Skriv brugernavn eller ansættelsesnummer.',
    severalPeople: 'Flere personer har det nummer. Skriv brugernavnet.',
    notYours: 'Du leder ikke personen. Lad deres leder eller en redaktør notere det.',
    oneself: 'Det er dig selv. Bekræft i Rettesnor, eller lad en anden notere det.',
    council: 'Byrådets medlemmer følges kun af sekretariatet.',
    unknownRule: 'Reglen findes ikke i håndbogen.',
    unknownVersion: 'Den version af reglen findes ikke.',
    notInForce: 'Den version gjaldt ikke den dag.',
    badDay: 'Datoen kan ikke læses. Skriv for eksempel 24-11-2026.',
    future: 'Datoen er ikke kommet endnu.',
    badReference: 'Journalnummeret kan ikke bruges. Det må højst fylde 120 tegn og ikke begynde med =, +, - eller @.',
    duplicate: 'Står på listen to gange.',
  },
};
