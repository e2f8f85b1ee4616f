const rules = (count: number) => (count === 1 ? '1 regel' : `${count} regler`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

/** *Mit team*: those somebody leads, and where each stands. */
export const text = {
  title: 'Mit team',
  lead: (count: number) => `${people(count)}. Du ser, hvem der er klar, og hvem der har brug for dig.`,
  noReadingTimes:
    'Listen viser, hvor langt de var i nat. Det, de læser i dag, kommer med i morgen. Du ser aldrig, hvornår eller hvordan.',
  nobody: 'Du leder ingen lige nu',
  nobodyNext: 'Det står i ansættelserne fra HR, hvem der leder hvem. Sig til HR, hvis der mangler nogen.',
  allReady: 'Alle er klar',
  allReadyNext: 'Ingen mangler at læse noget, og ingen nye er på vej.',
  state: {
    behind: (count: number) => `Ikke i mål endnu (${count})`,
    coming: (count: number) => `På vej (${count})`,
    underWay: (count: number) => `I gang (${count})`,
    paused: (count: number) => `På pause (${count})`,
    ready: (count: number) => `Klar (${count})`,
  },
  overdue: (count: number, day: string, away: string) => `${rules(count)}. Fristen var ${day}, ${away}`,
  due: (count: number, day: string, away: string) => `${rules(count)}. Frist ${day}, ${away}`,
  starts: (day: string, away: string) => `Starter ${day}, ${away}`,
  toRead: (count: number) => `${rules(count)} at læse`,
  newSince: (day: string) => `Ny siden ${day}`,
  leaves: (day: string) => `Stopper ${day}`,
  paused: 'På pause. Frister står stille.',
  pausedTo: (day: string) => `På pause til og med ${day}. Frister står stille.`,
  ready: 'Har læst det hele',
  noAccount: 'Har ingen konto, der er åben.',
  unreached: (name: string) => `Vi har ikke kunnet nå ${name} i 60 dage.`,
  inPerson: 'Gå reglerne igennem mundtligt med dem, vi ikke når, og notér det her.',
  showMore: (count: number) => `Vis ${count} mere`,
  showFewer: 'Vis færre',
  onPaper: (count: number) => `${rules(count)} på papir`,
  print: 'Skriv listen ud',
  work: (task: string, unit: string) => `${task} i ${unit}`,
  remind: (count: number) => (count === 1 ? 'Send påmindelse' : `Send påmindelse til ${count}`),
  reminding: 'Sender …',
  remindHelp:
    'Påmindelsen kommer i Teams i den enkeltes egen arbejdstid. Den sendes kun, hvis der stadig mangler noget, og der ikke er kommet en anden besked i dag.',
  reminded: {
    onItsWay: 'Får påmindelsen, hvis der stadig er noget at læse',
    toldToday: 'Er allerede mindet om det i dag',
    weekIsFull: 'Har fået ugens beskeder, så sig det mundtligt, eller prøv på mandag',
    paused: 'Er på pause og får ikke besked',
    nothingOwed: 'Havde læst det hele i nat',
    notStarted: 'Er ikke begyndt endnu',
    noAccount: 'Har ingen konto at få besked på',
  },
  countsOnly: 'Kun antal for nu',
  countsFrom: (day: string) =>
    `Fra ${day} kan du se navne. Indtil da er det kun antal, så alle kan nå at få det at vide først.`,
  countsUnset: 'Kommunen har ikke besluttet, hvornår ledere må se navne. Indtil da er det kun antal.',
  toStatus: 'Se antallet på Læsestatus',
};
