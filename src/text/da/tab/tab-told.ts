const rules = (count: number) => (count === 1 ? 'Én regel' : `${count} regler`);

/** What each message Rettesnor has written was about. */
export const tabTold = {
  welcome: (count: number) => `Velkommen: ${rules(count).toLowerCase()} at læse`,
  reading: (count: number) => `Nyt at læse: ${rules(count).toLowerCase()}`,
  nudge: (count: number) => `Påmindelse fra din leder: ${rules(count).toLowerCase()} venter`,
  reminder: (count: number) => `Påmindelse: ${rules(count).toLowerCase()} venter`,
  critical: (_count: number) => 'Det haster',
  asked: (count: number) => `Du bad om en påmindelse: ${rules(count).toLowerCase()}`,
  question: (_count: number) => 'Der er et spørgsmål til dig',
  answer: (_count: number) => 'Der er svar på dit spørgsmål',
  leading: (count: number) =>
    count === 1 ? 'Én ting venter på dig som leder' : `${count} ting venter på dig som leder`,
  partner: (_count: number) => 'Noget udløber hos en samarbejdspartner',
  exemptionWaits: (_count: number) => 'En dispensation venter på dig',
  exemptionDecided: (_count: number) => 'Der er nyt om en dispensation',
  exemptionAgainst: (_count: number) => 'En dispensation er besluttet imod DBR’s vurdering',
  exemptionExpires: (_count: number) => 'En dispensation udløber',
  systemPart: (_count: number) => 'Du har fået en rolle i et system',
  wheelWaits: (_count: number) => 'Noget i årshjulet eller en revision venter på dig',
  courseWaits: (count: number) => (count === 1 ? 'Et kursus venter på dig' : `${count} kurser venter på dig`),
  riskDecided: (_count: number) => 'En systemejer har taget stilling til risici',
  controlsWait: (count: number) =>
    count === 1 ? 'Én kontrol af et system venter på dig' : `${count} kontroller af systemer venter på dig`,
  monthlyList: (_count: number) => 'Månedens liste over registrerede brud er klar',
  mayor: (count: number) => `Påmindelse i borgmesterens navn: ${rules(count).toLowerCase()} venter`,
  opinionAsked: (_count: number) => 'En forfatter beder om din mening om en tekst',
  opinionGiven: (_count: number) => 'DBR har svaret om en tekst, du skriver',
  words: (_count: number) => 'Din leder beder om dit ja til et spørgsmål',
  revision: (_count: number) => 'En udgave af håndbogen eller politikken venter på dig',
  step: (_count: number) => 'Du har fået et trin i Kom i gang',
  appointmentWaits: (_count: number) => 'En udpegning venter på, at du bekræfter den',
  appointmentChanged: (_count: number) => 'En udpegning er ændret',
  unconfirmed: (count: number) => (count === 1 ? 'Én besked er ikke bekræftet' : `${count} beskeder er ikke bekræftet`),
  outsideChange: (_count: number) => 'Nogen har ændret noget uden om Rettesnor',
  outsideAlarm: (_count: number) => 'Usædvanligt mange ændringer uden om Rettesnor',
  returned: (_count: number) => 'En opgave, du har givet videre, er din igen',
  upkeep: (count: number) => (count === 1 ? 'Én regel skal gennemgås' : `${count} regler og sider skal gennemgås`),
  clearance: (count: number) =>
    count === 1 ? 'En, der starter snart, mangler noget' : `${count}, der starter snart, mangler noget`,
};
