/** Refusals about breaches, drills and the reports on breaches. */
export const cases = {
  unknownIncident: {
    message: 'Den sag findes ikke, eller den er ikke din.',
    next: 'Se under Mine meldinger, eller spørg databeskyttelsesrådgiveren.',
  },
  unconfirmedGone: {
    message: 'De ord er her ikke længere.',
    next: 'De er trukket tilbage, eller de 30 dage er gået.',
  },
  incidentAssessed: {
    message: 'Sagen er vurderet, så meldingen kan ikke ændres mere.',
    next: 'Ring eller skriv til databeskyttelsesrådgiveren, hvis der er mere at sige.',
  },
  incidentClosed: {
    message: 'Sagen er lukket.',
    next: 'Sig det til databeskyttelsesrådgiveren, hvis den skal åbnes igen.',
  },
  sealKeyMissing: {
    message: 'Sagen er forseglet med en nøgle, serveren ikke har.',
    next: 'Sig det til dem, der driver Rettesnor: den tidligere nøgle skal stå i RETTESNOR_SEAL_KEYS_BEFORE. Intet er ændret.',
  },
  caseInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det.',
  },
  nothingToDecide: {
    message: 'Der er ikke noget at beslutte i sagen nu.',
    next: 'Den er ikke vurderet endnu, eller den er allerede besluttet. Hent siden igen.',
  },
  ownCase: {
    message: 'Du har selv del i sagen, så det gør den anden af DBR og stedfortræder.',
    next: 'Du kan altid anmelde og stoppe hændelsen. Har ingen anden taget sagen inden for fire timer, så overtag den selv. Direktøren skal godkende din vurdering.',
  },
  mandateInvalid: {
    message: 'Det mandat kan ikke gives.',
    next: 'Vælg en anden fagdirektør end dig selv, og lad det ikke slutte, før det begynder.',
  },
  drillRunning: {
    message: 'Der er allerede en øvelse i gang.',
    next: 'Afslut den først, eller vent, til den er slut.',
  },
  unknownDrill: {
    message: 'Vi kan ikke finde den øvelse.',
    next: 'Hent siden igen.',
  },
  noDrill: {
    message: 'Øvelsen er slut.',
    next: 'Er det sket i virkeligheden, så fjern fluebenet ved øvelse, og send igen.',
  },
  unknownTask: {
    message: 'Den opgave findes ikke, eller den er ikke din.',
    next: 'Hent siden igen for at se, hvad der er dit.',
  },
  personConcerned: {
    message: 'Meldingen handler om den person eller det sted, personen arbejder.',
    next: 'Vælg en anden. Den, en melding handler om, er ude af sagen.',
  },
  managerTextInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det.',
  },
  nobodyToTell: {
    message: 'Der er ingen leder, der må få det at vide.',
    next: 'Meldingen handler om lederen selv, eller lederen er ikke kendt. Vælg en anden enhed, eller tal med den ansvarlige direktør.',
  },
  unknownManagerText: {
    message: 'Der er ikke noget til dig her.',
    next: 'Databeskyttelsesrådgiveren kan have taget det tilbage. Hent siden igen.',
  },
  managerTextReleased: {
    message: 'Teksten er givet videre, så svaret kan ikke ændres mere.',
    next: 'Ring eller skriv til databeskyttelsesrådgiveren, hvis noget er forkert.',
  },
  wordsUsed: {
    message: 'Mødet er holdt, og dine ord har været på dagsordenen.',
    next: 'Dit navn har ikke stået der. Tal med din leder, hvis noget skal rettes.',
  },
  quarterNotOver: {
    message: 'Kvartalet er ikke slut endnu.',
    next: 'Lås rapporten, når kvartalet er slut.',
  },
  nothingCorrected: {
    message: 'Der er ikke rettet noget.',
    next: 'Ret en tekst, eller ret sagen først.',
  },
  unknownBreachReport: {
    message: 'Rapporten for det kvartal er ikke låst.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
};
