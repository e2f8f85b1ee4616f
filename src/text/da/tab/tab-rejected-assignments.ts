/** *Ikke min medarbejder*: said by a manager, answered by HR. */
export const tabRejectedAssignments = {
  ask: 'Er der nogen, der ikke hører til i dit team?',
  askHelp: 'HR får besked. Personen er ude af dit team med det samme, og du kan fortryde, indtil HR har svaret.',
  say: 'Ikke min medarbejder',
  sayNamed: (name: string) => `Ikke min medarbejder: ${name}`,
  saying: 'Sender til HR …',
  title: 'Meldt til HR',
  help: 'De er ude af dit team, til HR har svaret. Imens hører de til den næste leder, og de skal læse det samme som før.',
  said: (name: string, unit: string, on: string, until: string) =>
    `${name}, ${unit}. Meldt ${on}. Svarer ingen, er personen i dit team igen efter ${until}.`,
  undo: 'Fortryd',
  undoNamed: (name: string) => `Fortryd, at ${name} ikke er i dit team`,
  undoing: 'Fortryder …',
  answer: {
    title: 'Ikke min medarbejder',
    lead: 'En leder siger, at en person ikke hører til i teamet. Ret ansættelsen, eller svar, at det er rigtigt.',
    asked: (manager: string, name: string, unit: string) =>
      `${manager} siger, at ${name} (${unit}) hører til en anden.`,
    meanwhile: (leader: string) => `Imens er lederen ${leader}.`,
    noLeader: 'Imens har personen ingen leder.',
    when: (on: string, until: string) => `Meldt ${on}. Uden svar ender det af sig selv efter ${until}.`,
    personLabel: 'Rigtig leder',
    personHelp:
      'Skriv et navn, og vælg på listen. Ret det også i HR-systemet, ellers kommer den gamle leder med næste fil.',
    personMissing: 'Vælg lederen på listen.',
    nobodyFits: 'Ingen med det navn',
    correct: 'Gem den nye leder',
    right: 'Personen hører til teamet',
    rightNamed: (name: string) => `Personen hører til teamet: ${name}`,
    saving: 'Gemmer …',
  },
};
