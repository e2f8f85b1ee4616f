const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The DBR's inbox: whom a case waits for, finding one, and taking the list along. */
export const tabCaseInbox = {
  waits: { dpo: 'DBR', director: 'direktøren', reporter: 'den, der har meldt', it: 'IT-sikkerhedslederen' },
  waitsSince: {
    dpo: (when: string) => `Venter på DBR siden ${when}`,
    director: (when: string) => `Venter på direktøren siden ${when}`,
    reporter: (when: string) => `Venter på den, der har meldt, siden ${when}`,
    it: (when: string) => `Venter på IT-sikkerhedslederen siden ${when}`,
  },
  open: 'Find en sag',
  find: 'Nummer eller ord i sagen',
  findHint: 'Mindst tre bogstaver. Der ledes ikke efter, hvem der har meldt.',
  any: 'Alle',
  field: { category: 'Type', centre: 'Center', year: 'År', waitsFor: 'Venter på' },
  foundTitle: 'Fundne sager',
  found: (count: number) => (count === 0 ? 'Ingen sager passer' : counted(count, 'sag passer', 'sager passer')),
  more: (count: number) => (count === 1 ? 'Vis én til' : `Vis ${count} til`),
  download: (count: number) => `Hent ${counted(count, 'sag', 'sager')} til Excel`,
  file: 'sager',
  heads: [
    ...['Nr.', 'Status', 'Udfald', 'Type', 'Også', 'Center', 'Meldt', 'Ur', 'Frist', 'Røde flag', 'Venter på', 'Siden'],
    'Øvelse',
  ],
  noneOfIt: 'Her står de sager, du opretter, og dem, DBR overlader til dig.',
  unconfirmed: {
    title: (count: number) => `Ikke bekræftet i chatten (${count})`,
    lead: 'Det er ingen sager og tæller ikke med. Den, der skrev, har ikke svaret på, om det skal meldes.',
    quote: (words: string) => `“${words}”`,
    gone: (when: string) => `slettes ${when}`,
    make: 'Gør til en sag',
    none: 'Ikke en hændelse',
    made: (number: string) => `Det er nu sag ${number}. Fristen regnes fra, da det blev skrevet.`,
    kept: 'Sagen er gemt. Den får nummer, så snart SharePoint svarer.',
    let: 'Ordene slettes om ti minutter.',
    undo: 'Fortryd',
    undoing: 'Fortryder …',
    undone: 'Ordene står her igen.',
    fault: {},
  },
  clock: { none: 'Intet ur', running: 'Løber', late: 'Overskredet', stopped: 'Stoppet' },
  drill: 'Ja',
};
