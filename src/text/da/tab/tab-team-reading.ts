const rules = (count: number) => (count === 1 ? '1 regel' : `${count} regler`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const minutes = (seconds: number) => {
  const whole = Math.max(1, Math.round(seconds / 60));
  return whole === 1 ? 'cirka 1 minut' : `cirka ${whole} minutter`;
};

/** *Det læser mit team*: the locked core, and what a manager adds and takes off. */
export const tabTeamReading = {
  title: 'Det læser mit team',
  lead: 'Du kan give dit team flere regler og fjerne nogle. Alle kan se, hvem der har valgt det, og hvorfor.',
  nobody: 'Du leder ingen enhed',
  nobodyNext: 'Sig til HR, hvis der mangler en.',
  chosen: 'Valgt',
  noneChosen: 'Intet er valgt til eller fra',
  noneChosenNext: 'Dit team læser det, håndbogen siger. Vælg mere, når I har brug for det.',
  added: 'Tilføjet',
  removed: 'Fjernet',
  about: (unit: string, who?: string) => (who === undefined ? `Alle i ${unit}` : `${who} i ${unit}`),
  because: (why: string) => `Fordi ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  due: (day: string) => `Frist ${day}`,
  until: (day: string) => `Til og med ${day}`,
  by: (name: string, day: string) => `Valgt af ${name} ${day}`,
  end: 'Fortryd valget',
  endNamed: (name: string) => `Fortryd valget af ${name}`,
  ending: 'Fortryder …',
  locked: (count: number) => `Altid med (${rules(count)})`,
  lockedHelp:
    'De er for alle og kan ikke fjernes. Det samme gælder det, loven kræver, og det, der følger med en rolle.',
  form: {
    open: 'Vælg en regel',
    title: 'Vælg for dit team',
    does: 'Hvad vil du?',
    add: 'Give dem mere at læse',
    remove: 'Fjerne noget',
    what: 'Hvad?',
    pick: 'Vælg …',
    packs: 'Regelpakker',
    rules: 'Regler',
    unit: 'Hvor?',
    who: 'Hvem?',
    everybody: 'Alle',
    functions: 'Kun dem med jobbet',
    people: 'Kun én person',
    because: 'Hvorfor? De kan læse det.',
    becauseHelp: 'Én sætning. Skriv ikke CPR-numre. For eksempel: vi tager billeder til ugebrevet.',
    needed: 'Skriv, hvorfor.',
    dueOn: 'Frist (valgfri)',
    to: 'Gælder til og med',
    toHelp: 'Højst et år. Uden en dag gælder det et år, og så ender det af sig selv.',
    save: 'Gem valget',
    saving: 'Gemmer …',
    saved: (name: string) => `${name} er gemt. Det gælder med det samme.`,
  },
  effect: {
    adds: (changed: number, count: number, seconds: number) =>
      `${people(changed)} får ${rules(count)} mere, ${minutes(seconds)} hver.`,
    removes: (changed: number, count: number) => `${people(changed)} slipper for ${rules(count)}.`,
    onlyDue: (count: number) => `${people(count)} har den allerede og får fristen.`,
    already: (count: number) => `${people(count)} har det allerede.`,
  },
  fault: {
    unknownRule: 'Den regel gælder ikke i dag.',
    unknownPack: 'Den regelpakke findes ikke.',
    notYours: 'Du kan kun vælge for dem, du leder.',
    nobody: 'Det handler ikke om nogen. Vælg en anden enhed eller et andet job.',
    locked:
      'Den kan ikke fjernes: den er for alle, loven kræver den, den følger med en rolle, eller en anden leder har valgt den.',
    notThere: 'Ingen af dem har den på deres liste.',
    alreadyThere: 'Alle har den allerede. Du kan sætte en frist.',
    dueInThePast: 'Fristen er overskredet. Vælg en dag fra i dag.',
    endsInThePast: 'Den sidste dag er gået. Vælg en dag fra i dag.',
    endsTooLate: 'Det kan højst gælde et år. Vælg en dag før.',
  },
};
