/** A personnel meeting on one's own phone; fetched with its page. */
export const text = {
  title: 'Personalemøde',
  held: (manager: string) => `${manager} holder mødet.`,
  typed: {
    label: 'Skriv koden fra skærmen',
    help: 'Seks tegn. Store og små bogstaver er det samme.',
    open: 'Åbn mødet',
    wrong: 'Koden har seks tegn, for eksempel k7q p3m.',
  },
  here: {
    ask: 'Er du med på mødet?',
    help: 'Din leder ser, at du har meldt dig ind, og gemmer, hvem der var med. Du behøver ikke bruge telefonen: din leder kan også sætte dig på listen.',
    button: 'Jeg er her',
    done: (manager: string) => `Du er meldt ind. ${manager} gemmer, hvem der var med.`,
    undo: 'Fortryd',
  },
  rules: {
    title: 'Det mangler du af mødets regler',
    help: 'Læs, og bekræft selv. Ingen på mødet kan se, om du gør det.',
    all: 'Du har læst alle mødets regler.',
    allNext: 'Du behøver ikke gøre mere.',
    mine: 'Mødets regler gælder ikke dig.',
    time: (seconds: number) => (seconds < 90 ? `${seconds} sekunder` : `${Math.round(seconds / 60)} minutter`),
    read: (name: string) => `Læs ${name}`,
    close: (name: string) => `Luk ${name}`,
    inDoubt: 'Jeg er i tvivl – spørg',
    done: (clock: string, version: string) => `Bekræftet på mødet kl. ${clock} · version ${version}`,
  },
  no: {
    unknown: 'Koden passer ikke til et møde lige nu',
    unknownNext:
      'Er den lige kommet på skærmen, så vent lidt: vi prøver igen. Ellers se efter, om den er skrevet rigtigt.',
    other: 'Koden hører til et andet teams møde',
    otherNext: 'Er du med som gæst, så sig det til den, der holder mødet. Dine egne regler finder du under Start.',
    over: 'Mødet er slut',
    overNext: 'Du kan læse og bekræfte reglerne under Start, når det passer dig. Var du med, så sig det til din leder.',
  },
  toStart: 'Til Start',
  another: 'Skriv en anden kode',
};
