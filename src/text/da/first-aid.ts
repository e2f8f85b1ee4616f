/** What to do in the first minutes, per kind of incident: short lines that can be done one at a time. */
export const firstAid = {
  wrongRecipient: [
    'Bed den, der har fået det, om at slette eller gemme det til dig, og om at skrive, at det er gjort.',
    'Tjek adressen eller nummeret, før du sender igen til den rigtige.',
  ],
  wrongContent: [
    'Slet eller træk det tilbage nu, hvis du kan: opslaget, mailen eller bilaget.',
    'Skriv ned, hvem der kan have set det, og hvor længe det lå der.',
    'Send først det rigtige, når en kollega har set bilaget igennem.',
  ],
  published: [
    'Luk adgangen eller fjern siden nu. Kan du ikke selv, så ring til den, der kan.',
    'Gem linket og klokkeslættet, så vi kan se, hvor længe det var åbent.',
    'Søg ikke videre efter det på nettet. Skriv, hvor du så det.',
  ],
  paper: [
    'Saml papirerne, og læg dem et sted, du kan låse.',
    'Tag ikke billeder af dem, og læs ikke mere end nødvendigt.',
    'Mangler der noget, så gå ruten igennem igen, og ring til hittegods.',
  ],
  lostDevice: [
    'Ring til Servicedesk nu. De kan spærre den og slette den på afstand.',
    'Vent ikke på din leder.',
    'Er den stjålet, så anmeld det til politiet. Er den glemt, så ring til bussen, toget eller stedet.',
  ],
  malicious: [
    'Ring til Servicedesk nu, før du gør mere.',
    'Skift din kode fra en anden maskine end den, det skete på.',
    'Ser det ud som virus, så tag nettet fra, men lad maskinen være tændt.',
    'Svar ikke, og betal ikke.',
  ],
  unauthorisedAccess: [
    'Tal ikke med den, det drejer sig om.',
    'Du skal ikke finde beviser. Systemets log viser, hvem der har set hvad.',
    'Du behøver ikke nævne navne her.',
  ],
  availabilityIntegrity: [
    'Følg nødproceduren på din arbejdsplads, og brug papir, hvor den siger det.',
    'Skriv, hvad I ikke kan se eller ikke kan stole på, og hvem det går ud over.',
    'Ret ikke i data, der ser forkerte ud, før Servicedesk har set dem.',
  ],
  unsafeTransmission: [
    'Stop tråden. Send ikke mere den vej.',
    'Bed dem, der er med, om at slette det, de har fået. Gem din egen kopi, til DBR har set på det.',
    'Skal det sendes igen, så brug sikker post eller fagsystemet.',
  ],
  nearMiss: ['Tak, fordi du siger det. Det tæller også.', 'Der er intet, du skal skynde dig med nu.'],
  policyViolation: [
    'Det handler ikke om skyld.',
    'Ret det, du let kan rette: lås skærmen, luk døren, skift koden.',
    'Skriv, hvad der plejer at ske, og hvorfor det er svært at gøre anderledes.',
  ],
  overheard: [
    'Stop samtalen, eller find et sted med lukket dør.',
    'Skriv, hvad der blev sagt, uden navne, og hvem der kan have hørt det.',
    'Er det nogen, I kender, så bed dem venligt om at holde det for sig selv.',
  ],
  physical: [
    'Pas på dig selv først. Ved fare: ring 112.',
    'Rør så lidt som muligt, og hold andre væk fra rummet.',
    'Ring til Servicedesk og til dem, der har ansvar for bygningen. Ved indbrud: ring til politiet.',
  ],
  threat: [
    'Godt set. Du behøver ikke bevise det, og prøv det ikke af selv.',
    'Skriv, hvor det er, og hvad du er bange for kan ske.',
  ],
  other: [
    'Stop det, hvis du kan. Bed modtageren om at slette det, luk adgangen, eller hent papirerne.',
    'Slet ikke noget, der viser, hvad der er sket. Skriv ned, hvornår du så det.',
    'Sker det stadig, så ring nu, og vent ikke på svar. Ved fare: ring 112.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** In its place, where the words say more than the kind. */
export const firstAidWhere = {
  /** It went astray on paper. */
  onPaper: {
    wrongRecipient: [
      'Hent det, hvis du kan, eller bed den, der har fået det, om at lægge det til side uåbnet.',
      'Skriv ned, hvem der har haft det, og om det er åbnet.',
      'Tjek adressen, før du sender igen til den rigtige.',
    ],
  },
  /** A false mail that nobody opened. */
  unopened: {
    malicious: [
      'Godt set. Når ingen har åbnet eller svaret, er der ikke mere, du skal gøre.',
      'Har andre fået den samme, så sig, at de skal lade den være.',
      'Har nogen alligevel trykket på noget, så skriv det her med det samme.',
    ],
  },
} as const satisfies Record<string, Partial<Record<keyof typeof firstAid, readonly string[]>>>;
