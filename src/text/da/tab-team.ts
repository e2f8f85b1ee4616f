const rules = (count: number) => (count === 1 ? '1 regel' : `${count} regler`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

/** *Mit team*: those somebody leads, and where each stands. */
export const tabTeam = {
  title: 'Mit team',
  lead: (count: number) => `${people(count)}. Du ser, hvem der er klar, og hvem der har brug for dig.`,
  noReadingTimes: 'Du ser aldrig, hvornår eller hvordan nogen har læst.',
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
  noAccount: 'Har ingen konto, der er åben. Gennemgå reglerne mundtligt.',
  work: (task: string, unit: string) => `${task} i ${unit}`,
  coverage: 'Regel for regel',
  coverageHelp: 'Antal, der har læst reglen, af dem, der skal. De mindst læste står først.',
  part: (done: number, of: number) => `${done} af ${of}`,
  moreRules: (count: number) => `Vis ${rules(count)} mere`,
  countsOnly: 'Kun antal for nu',
  countsFrom: (day: string) =>
    `Fra ${day} kan du se navne. Indtil da er det kun antal, så alle kan nå at få det at vide først.`,
  countsUnset: 'Kommunen har ikke besluttet, hvornår ledere må se navne. Indtil da er det kun antal.',
  toStatus: 'Se antallet på Læsestatus',
};
