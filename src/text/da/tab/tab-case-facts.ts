/** What the DBR puts right of the facts of a case. */
export const tabCaseFacts = {
  open: 'Ret oplysninger',
  saved: 'Oplysningerne er rettet. Begge værdier står i sagens log.',
  data: 'Hvilke oplysninger handler det om?',
  persons: 'Hvor mange personer?',
  seenBy: 'Hvem kan have set det?',
  reason: 'Hvorfor retter du?',
  correctedBy: (facts: string) => `Rettet af DBR: ${facts}`,
  sinceAssessed: 'Oplysninger er rettet efter vurderingen',
  sinceAssessedNext: 'Vurdér sagen igen, hvis det ændrer risikoen.',
  fault: {
    nothingCorrected: 'Oplysningerne er de samme som før.',
    incidentClosed: 'Sagen er lukket. Genåbn den først.',
  },
};
