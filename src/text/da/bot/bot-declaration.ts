/** Signing the declaration of confidentiality in the chat. */
export const botDeclaration = {
  waits: 'Fortrolighedserklæringen venter på din underskrift',
  read: 'Læs og skriv under',
  nothing: 'Du skal ikke skrive under på noget lige nu.',
  noText: 'Kommunen har ikke lagt en tekst ind. Skriv under på papir hos din leder.',
  version: (version: string, day: string) => `Version ${version}, gælder fra ${day}`,
  onTrial:
    'Prøveudgave – ikke vedtaget. Du kan læse den, men ikke skrive under på den. Skal du skrive under nu, så gør det på papir hos din leder.',
  sign: 'Jeg skriver under',
  signHelp: 'Din leder kan se, at du har skrevet under, og hvilken dag.',
  tooLong: 'Teksten er for lang til chatten. Læs den, og skriv under i fanen.',
  openTab: 'Åbn teksten i fanen',
  newer: 'Teksten er kommet i en ny version siden. Her er den, der gælder nu.',
  undone: 'Din underskrift er trukket tilbage.',
  signed: (day: string, version: string) => `Du skrev under ${day} (version ${version}).`,
  signedOnPaper: (day: string) => `Du skrev under på papir ${day}.`,
  undo: 'Fortryd',
};
