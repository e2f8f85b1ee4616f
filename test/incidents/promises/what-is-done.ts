import type { Held } from './held.ts';

const firstWords = [
  'bot/report',
  'C01: the first words are a case, both are told, and the receipt says so (S27, S105, INV9)',
] as const;
const whileBusy = [
  'campaigns/bot/busy',
  'S27: while Microsoft lets nobody write, a report is safe at once, and its card gets the number in place',
] as const;
const thread = [
  'incidents/case-thread',
  'S64: a question reaches the reporter by number only and waits until it is answered',
] as const;
const wish = [
  'incidents/case-thread',
  'it is a wish on the DBR’s line, is taken back as easily, and deletes nothing',
] as const;

/** What is done with a report: it is kept, told, answered, never deleted in secret. */
export const whatIsDone: readonly Held[] = [
  {
    by: [whileBusy],
    says: ['Din melding er gemt, men har ikke fået sit nummer endnu, så jeg kan ikke trække den tilbage lige nu.'],
  },
  {
    by: [
      firstWords,
      [
        'campaigns/cases/any-steps',
        'INV9: every open report has reached, or is on its way to, the DBR’s side and IT-Servicedesk',
      ],
    ],
    says: [
      'Jeg er en maskine, og et menneske læser det, du melder.',
      'Databeskyttelsesrådgiveren (DBR) har fået besked kl. ….',
      'Databeskyttelsesrådgiveren (DBR) og IT har fået besked kl. ….',
      'Databeskyttelsesrådgiveren (DBR) har fået besked kl. … og IT kl. ….',
      'Databeskyttelsesrådgiveren (DBR) får besked om lidt.',
      'IT har fået besked kl. ….',
      'IT får besked om lidt.',
      '… har fået besked ….',
      '… får besked om lidt.',
      'Denne gang når det databeskyttelsesrådgiveren direkte.',
    ],
  },
  {
    by: [
      whileBusy,
      [
        'campaigns/bot/busy',
        'kill -9 while a report waits: it is stored once, and its card has the number when it is looked at',
      ],
    ],
    says: [
      'Din melding er sikker hos os.',
      'Din melding er gemt hos os.',
      'Meldingen bliver sendt af sig selv, og nummeret står under Mine meldinger.',
    ],
  },
  {
    by: [
      [
        'campaigns/incidents/many-reports',
        'S27: of 35 reports at once none is refused: 30 are cases, and the rest are further words to the last',
      ],
      ['campaigns/incidents/many-reports', 'S27: the bot says that it is added to the last, and loses nothing'],
    ],
    says: [
      'Intet er gået tabt.',
      'Du har meldt meget på kort tid, så det her er lagt til din seneste melding, ….',
      'Du har meldt meget på kort tid, så det er lagt til din seneste melding, som du ser her.',
    ],
  },
  {
    by: [['incidents/answer-incident', 'each answer is kept for itself, on any server, and can be corrected']],
    says: ['Det var det hele, og det er gemt.'],
  },
  {
    by: [thread],
    says: [
      'DBR ser på det og skriver eller ringer, hvis der mangler noget.',
      'Vi kontakter dig, hvis der mangler noget.',
    ],
  },
  {
    by: [
      ['incidents/case-thread', 'an answer ends the waiting; the DBR is told the number; a repeat is the same answer'],
      ['bot/asked', 'S64, INV15: it is answered on the card, on whichever server, and CPR numbers are covered'],
    ],
    says: ['Dit svar i sag … er gemt, og DBR får besked.', 'DBR har fået dit svar.', 'Du har svaret DBR i sag ….'],
  },
  {
    by: [
      [
        'bot/asked',
        'after the case has been closed an old card still takes the answer, and says that the case is closed',
      ],
    ],
    says: ['Sagen er lukket, men det, du skriver, når stadig DBR.'],
  },
  {
    by: [['incidents/case-thread', 'more can be said after the case has been assessed, by the reporter alone']],
    says: ['DBR har fået det.', 'Du kan stadig tilføje noget herunder.'],
  },
  {
    by: [
      wish,
      [
        'bot/bad-input',
        'C15: what was reported in the morning is taken back with a press, is not deleted, and the DBR reads it',
      ],
    ],
    says: [
      'Meldingen slettes ikke i det skjulte.',
      'Meldingen bliver ikke slettet i det skjulte.',
      'Den slettes ikke i det skjulte.',
      'DBR læser det og ser, om den kan lukkes.',
      'Databeskyttelsesrådgiveren læser det og ser, om den kan lukkes.',
      'DBR ser på det.',
    ],
  },
  {
    by: [
      [
        'journeys/incidents/report-sent',
        'without a network it says that nothing is sent, keeps the words in the open session only, and sends them when the line is back',
      ],
      [
        'journeys/incidents/report-sent',
        'an answer the server loses on the way is not on the screen as if it were saved',
      ],
    ],
    says: [
      'Vi prøver igen af os selv, så længe siden er åben.',
      'Vi prøver igen, så længe siden er åben.',
      'Dit sidste svar er ikke gemt endnu.',
    ],
  },
  {
    by: [
      [
        'journeys/incidents/report',
        'S9: her own reports say the number, where it stands, what was said and who has it; nobody else sees them',
      ],
    ],
    says: ['Her kan du følge, hvor langt sagen er.'],
  },
  {
    by: [['bot/report', 'of a lost device the chat asks what IT needs, in the tab’s own questions'], firstWords],
    says: ['De kan spærre den og slette den på afstand.', 'Servicedesk stopper skaden og skriver klokkeslæt på.'],
  },
  {
    by: [
      [
        'incidents/open-case',
        'what stood on paper while Teams was down is entered with its true time, and why only now',
      ],
      ['incidents/open-case', 'the IT security manager enters a form from paper, and it is the DBR’s'],
    ],
    says: [
      'DBR og IT-sikkerhedslederen skriver skemaer ind med Opret sag, med de rigtige tidspunkter og grunden til, at det først sker nu.',
    ],
  },
];
