/** What both pages say in the menus they share: whom one is, and the clock. */
const da = {
  person: 'Skift person',
  searchPeople: 'Søg på navn, funktion eller rolle',
  peopleShown: (shown: number, total: number) =>
    shown < total ? `Viser ${shown} af ${total}. Søg for at se flere.` : `${total} personer`,
  noPeople: 'Ingen passer til søgningen.',
  anotherWindow: 'Åbn et vindue mere som en anden: vælg vinduet ved personen.',
  windowAs: (name: string) => `Åbn et nyt vindue som ${name}`,
  clock: 'Ur',
  clockMoved: 'Uret er flyttet',
  twoHours: '+2 timer',
  oneDay: '+1 dag',
  pickTime: 'Vælg dag og tid',
  setTime: 'Stil uret',
  backToNow: 'Tilbage til nu',
  clockFailed: 'Uret kunne ikke flyttes.',
};

const en: typeof da = {
  person: 'Switch person',
  searchPeople: 'Search by name, function or role',
  peopleShown: (shown, total) =>
    shown < total ? `Showing ${shown} of ${total}. Search to see more.` : `${total} people`,
  noPeople: 'Nobody matches the search.',
  anotherWindow: 'Open one more window as somebody else: choose the window beside the person.',
  windowAs: (name) => `Open a new window as ${name}`,
  clock: 'Clock',
  clockMoved: 'The clock has been moved',
  twoHours: '+2 hours',
  oneDay: '+1 day',
  pickTime: 'Choose day and time',
  setTime: 'Set the clock',
  backToNow: 'Back to now',
  clockFailed: 'The clock could not be moved.',
};

export const menuWords = { da, en };
