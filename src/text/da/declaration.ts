/** The declaration of confidentiality, for those asked to sign it; fetched with its page. */
export const declaration = {
  title: 'Fortrolighedserklæring',
  asked: 'Læs teksten, og skriv under, før du får adgang. Det tager to minutter.',
  notAsked: 'Du skal ikke skrive under på noget lige nu. Her kan du læse, hvad nye skriver under på.',
  expires: (day: string) => `Din underskrift gælder til og med ${day}. Skriv under igen inden da.`,
  expired: (day: string) => `Din underskrift gjaldt til og med ${day}. Skriv under igen.`,
  noText: 'Kommunen har ikke lagt en tekst ind',
  noTextNext: 'Skriv under på papir hos din leder.',
  onTrial: 'Prøveudgave – ikke vedtaget',
  onTrialNext:
    'Du kan læse den, men ikke skrive under på den. Skal du skrive under nu, så gør det på papir hos din leder.',
  trialVersion: (version: string) => `Version ${version}`,
  version: (version: string, day: string) => `Version ${version}, gælder fra ${day}`,
  sign: 'Jeg skriver under',
  signing: 'Gemmer …',
  signHelp: 'Din leder kan se, at du har skrevet under, og hvilken dag.',
  signedInTab: (day: string, version: string) => `Du skrev under ${day} (version ${version}).`,
  signedOnPaper: (day: string) => `Du skrev under på papir ${day}.`,
  undo: 'Fortryd',
};
