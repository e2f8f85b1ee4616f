/** *Not in my team*: said by a manager, answered by HR. */
export const tabRejectedAssignments = {
  ask: 'Is there somebody who does not belong to your team?',
  askHelp: 'HR is told. The person is out of your team at once, and you can undo it until HR has answered.',
  say: 'Not in my team',
  sayNamed: (name: string) => `Not in my team: ${name}`,
  saying: 'Sending to HR …',
  title: 'Told HR',
  help: 'They are out of your team until HR has answered. Meanwhile they belong to the next manager and must read the same as before.',
  said: (name: string, unit: string, on: string, until: string) =>
    `${name}, ${unit}. Told ${on}. If nobody answers, the person is in your team again after ${until}.`,
  undo: 'Undo',
  undoNamed: (name: string) => `Undo that ${name} is not in your team`,
  undoing: 'Undoing …',
  answer: {
    title: 'Not in my team',
    lead: 'A manager says that a person does not belong to their team. Correct the employment, or answer that it is right.',
    asked: (manager: string, name: string, unit: string) =>
      `${manager} says that ${name} (${unit}) belongs to another.`,
    meanwhile: (leader: string) => `Meanwhile the manager is ${leader}.`,
    noLeader: 'Meanwhile the person has no manager.',
    when: (on: string, until: string) => `Told ${on}. Without an answer it ends by itself after ${until}.`,
    personLabel: 'The right manager',
    personHelp:
      'Write a name and choose from the list. Correct it in the HR system too, or the former manager comes back with the next file.',
    personMissing: 'Choose the manager from the list.',
    nobodyFits: 'Nobody of that name',
    correct: 'Save the new manager',
    right: 'The person belongs to the team',
    rightNamed: (name: string) => `The person belongs to the team: ${name}`,
    saving: 'Saving …',
  },
};
