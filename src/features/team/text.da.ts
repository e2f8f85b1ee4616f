const rules = (count: number) => (count === 1 ? '1 regel' : `${count} regler`);

/** *Mit team*: those somebody leads, and where each stands. */
export const text = {
  title: 'Mit team',
  /** How many there are, the same on every page, and who is counted elsewhere. */
  size: (count: number) => `${count} i teamet`,
  sizes: (paused: number, coming: number) =>
    [
      ...(paused > 0 ? [`${paused} på pause er talt med her, men ventes ikke til møder.`] : []),
      ...(coming > 0 ? [`${coming} på vej tælles med fra første dag.`] : []),
    ].join(' '),
  ring: 'Hvor langt teamet er',
  people: 'Folk i teamet',
  filter: 'Vis',
  everybody: 'Alle',
  nextStep: 'Næste skridt',
  nothingNow: 'Intet venter på dig her',
  menu: (name: string) => `Mere om ${name}`,
  briefs: 'Gå reglerne igennem',
  noReadingTimes:
    'Listen viser, hvor langt de var i nat. Det, de læser i dag, kommer med i morgen. Du ser aldrig, hvornår eller hvordan.',
  nobody: 'Du leder ingen lige nu',
  nobodyNext: 'Det står i ansættelserne fra HR, hvem der leder hvem. Sig til HR, hvis der mangler nogen.',
  allReady: 'Alle er klar',
  state: {
    behind: 'Ikke i mål endnu',
    coming: 'På vej',
    underWay: 'I gang',
    paused: 'På pause',
    ready: 'Klar',
  },
  overdue: (count: number, day: string) => `${rules(count)}, fristen var ${day}`,
  due: (count: number, day: string) => `${rules(count)}, frist ${day}`,
  starts: (day: string) => `Starter ${day}`,
  toRead: (count: number) => `${rules(count)} at læse`,
  newSince: (day: string) => `Ny siden ${day}`,
  leaves: (day: string) => `Stopper ${day}`,
  pausedTo: (day: string) => `Til og med ${day}`,
  noAccount: 'Har ingen åben konto. Gå reglerne igennem mundtligt.',
  unreached: (name: string) => `Vi har ikke kunnet nå ${name} i 60 dage. Gå reglerne igennem mundtligt.`,
  onPaper: (count: number) => `${rules(count)} på papir`,
  print: 'Skriv listen ud',
  work: (task: string, unit: string) => `${task} i ${unit}`,
  remind: (count: number) => (count === 1 ? 'Send påmindelse' : `Send påmindelse til ${count}`),
  reminding: 'Sender …',
  remindHelp: 'Påmindelsen kommer i Teams i den enkeltes egen arbejdstid, hvis der stadig er noget at læse.',
  cannotRemind: 'En påmindelse når ingen af dem i dag. Sig det mundtligt.',
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
