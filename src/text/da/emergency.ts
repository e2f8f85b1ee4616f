/** The card for the day Teams is down: read without signing in, printed, hung up. */
export const emergency = {
  title: 'Nødkort: når Teams er nede',
  lead: 'Er der sket noget med oplysninger, papirer, udstyr eller adgang, så ring. Vent ikke på, at Teams virker igen.',
  danger: 'Er nogen i fare, så ring 112.',
  desk: {
    name: 'IT-Servicedesk',
    about: 'Virus, hacket konto, tabt eller stjålet udstyr, et system er nede',
  },
  dpo: {
    // May break there on a narrow screen.
    name: 'Databeskyttelses\u00ADrådgiveren (DBR)',
    about: 'Sendt til en forkert, set eller hørt af andre, papirer væk, beskyttet adresse',
  },
  duty: {
    name: 'Vagttelefon',
    about: 'Uden for arbejdstid',
    hours: (from: number, to: number) => `kl. ${from}–${to}`,
    allDay: 'hele døgnet',
  },
  noPhone: 'Ring til kommunens hovednummer',
  meanwhileTitle: 'Imens',
  meanwhile: [
    'Stop skaden, hvis du kan: træk netværkskablet ud, luk adgangen, saml papirerne.',
    'Lad en pc med virus være tændt, og slet ikke noget.',
    'Skriv på papir med skemaet herunder. Ingen CPR-numre.',
  ],
  noticesTitle: 'Hvem anmelder, og hvornår',
  within: { hours: (hours: number) => `${hours} timer`, months: (months: number) => `${months} måneder` },
  notices: ({ breach, earlyWarning, significant }: { breach: string; earlyWarning: string; significant: string }) => [
    `DBR anmelder et brud til Datatilsynet inden ${breach}, fra kommunen fik kendskab, på virk.dk.`,
    `IT-sikkerhedslederen varsler et alvorligt nedbrud eller angreb efter NIS\u00A02 inden ${earlyWarning} og anmelder det inden ${significant}, på virk.dk.`,
    'Servicedesk stopper skaden og skriver klokkeslæt på.',
  ],
  formTitle: 'Skema',
  form: [
    'Hvad er der sket?',
    'Hvornår skete det? Dag og klokkeslæt',
    'Hvornår opdagede du det? Dag og klokkeslæt',
    'Hvilke oplysninger, og om hvor mange?',
    'Hvem kan have set det?',
    'Er det stoppet, og hvordan?',
    'Dit navn og telefonnummer',
    'Givet til, dag og klokkeslæt',
  ],
  afterTitle: 'Når Teams virker igen',
  after:
    'Meld det i Rettesnor, og skriv, hvornår du opdagede det. Har du fået et skema af en anden, så meld det for den, der har skrevet det. DBR og IT-sikkerhedslederen skriver skemaer ind med Opret sag, med de rigtige tidspunkter og grunden til, at det først sker nu. Fristen løber også, mens Teams er nede.',
  print: 'Udskriv siden, og hæng den op, hvor alle kan se den.',
  as: (day: string) => `Numrene gælder ${day}.`,
  other: 'In English',
};
