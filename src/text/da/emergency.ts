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
    name: 'Databeskyttelsesrådgiveren (DBR)',
    about: 'Sendt til en forkert, set eller hørt af andre, papirer væk, beskyttet adresse',
  },
  noPhone: 'Ring til kommunens hovednummer',
  meanwhileTitle: 'Imens',
  meanwhile: [
    'Stop skaden, hvis du kan: træk netværkskablet ud, luk adgangen, saml papirerne.',
    'Lad en pc med virus være tændt, og slet ikke noget.',
    'Skriv på papir: hvad der skete, hvornår du opdagede det, og hvem der kan have set det. Ingen CPR-numre.',
  ],
  afterTitle: 'Når Teams virker igen',
  after: 'Meld det i Rettesnor, og skriv, hvornår du opdagede det. Fristen løber også, mens Teams er nede.',
  print: 'Udskriv siden, og hæng den op, hvor alle kan se den.',
  as: (day: string) => `Numrene gælder ${day}.`,
  other: 'In English',
};
