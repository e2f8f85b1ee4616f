/** Refusals about rules, editions, drafts and what is written in the handbook. */
export const handbook = {
  unknownRule: {
    message: 'Den regel findes ikke i håndbogen.',
    next: 'Åbn håndbogen, og find reglen i oversigten.',
  },
  unknownPage: {
    message: 'Den side findes ikke i håndbogen.',
    next: 'Åbn håndbogen, og find siden i oversigten.',
  },
  noHandbookThen: {
    message: 'Den dag er der ingen håndbog fra.',
    next: 'Vælg en dag, der har været, efter at den første udgave trådte i kraft.',
  },
  unknownRevision: {
    message: 'Vi kan ikke finde den udgave.',
    next: 'Gå til Udgaver, og vælg den derfra.',
  },
  unknownReceipt: {
    message: 'Du har ingen kvittering med det nummer.',
    next: 'Se alle dine kvitteringer under Mine kvitteringer.',
  },
  unknownPassage: {
    message: 'Det sted står ikke i reglen, som den er nu.',
    next: 'Hent siden igen, og vælg stedet derfra.',
  },
  unknownUpkeep: {
    message: 'Den opgave er her ikke længere.',
    next: 'Hent siden igen. Måske er reglen ændret, eller anledningen er fortrudt.',
  },
  upkeepInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownDraft: {
    message: 'Vi kan ikke finde den kladde.',
    next: 'Gå til Kladder, og vælg den derfra. Er den ikke begyndt, kan du begynde den der.',
  },
  draftLocked: {
    message:
      'Teksten er med i udgave {edition}, som er lagt frem af {who}. Den kan ikke ændres, mens andre tager stilling.',
    next: 'Skriv til {who}, hvis noget skal rettes: udgaven kan sendes tilbage til kladde. Det, du har skrevet, ligger på din enhed.',
  },
  draftPublished: {
    message: 'Teksten er udgivet.',
    next: 'Åbn reglen i håndbogen, og begynd en ny version.',
  },
  draftDiscarded: {
    message: 'Kladden er arkiveret.',
    next: 'Hent den frem under Kladder, så kan du skrive videre. Det, du har skrevet, ligger på din enhed.',
  },
  unknownPack: {
    message: 'Den pakke findes ikke.',
    next: 'Hent siden igen, og vælg en af dem, der står der.',
  },
  packInvalid: {
    message: 'Pakken kan ikke gemmes sådan.',
    next: 'Se på navn, regler og enheder. Reglerne skal være i kraft, og enhederne åbne. Intet er gemt.',
  },
  unknownWord: {
    message: 'Det søgeord findes ikke.',
    next: 'Hent siden igen, og vælg et af dem, der står der.',
  },
  wordInvalid: {
    message: 'Søgeordet kan ikke gemmes sådan.',
    next: 'Nævn kun regler, der er i kraft. Intet er gemt.',
  },
  unknownEdition: {
    message: 'Den version er der ikke noget at formidle fra.',
    next: 'Hent siden igen, og vælg en af dem, der står der.',
  },
  conveyInvalid: {
    message: 'Det kan ikke noteres sådan.',
    next: 'Se, hvad der står ved versionen, og ret det. Intet er gemt.',
  },
  lessonInvalid: {
    message: 'Det kan ikke vises for alle sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownLesson: {
    message: 'Den læring findes ikke.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  releaseInvalid: {
    message: 'Udgaven kan ikke udgives, som den er.',
    next: 'Ret det, der er nævnt, og prøv igen. Intet er gemt.',
  },
  revisionInvalid: {
    message: 'Det kan ikke gøres med udgaven, som den står nu.',
    next: 'Se, hvad der står ved udgaven, og ret det. Intet er gemt.',
  },
  draftsUnready: {
    message: 'Noget i udgaven er ikke skrevet færdigt.',
    next: 'Se, hvad der mangler ved hver tekst, og skriv det. Intet er sendt.',
  },
  ownWork: {
    message: 'Her skal en anden person til: du har selv skrevet det eller sendt det til gennemsyn.',
    next: 'En anden redaktør eller den sikkerhedsansvarlige direktør godkender, og en anden redaktør eller Direktionssekretariatet registrerer beslutningen. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to.',
  },
  anotherPerson: {
    message: 'Det kan du ikke gøre for dig selv. Her skal en anden person til.',
    next: 'Bed en anden om det. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to. Intet er gemt.',
  },
  unknownStandingMandate: {
    message: 'Vi kan ikke finde det mandat.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  standingMandateInvalid: {
    message: 'Mandatet kan ikke registreres sådan.',
    next: 'Beslutningen skal være taget, og datoerne skal komme efter hinanden. Intet er gemt.',
  },
  ruleReplaced: {
    message: 'Reglen er kommet i en ny version, mens du læste.',
    next: 'Læs det nye, og bekræft den nye version.',
  },
  ruleNotInForce: {
    message: 'Den version af reglen gælder ikke endnu.',
    next: 'Du kan bekræfte den fra den dag, den gælder.',
  },
  notConfirmed: {
    message: 'Du har ikke bekræftet reglen, så der er intet at fortryde.',
    next: 'Du behøver ikke gøre noget.',
  },
  withdrawalTooLate: {
    message: 'Der er gået for lang tid til at fortryde.',
    next: 'Er du i tvivl om reglen, så spørg din leder eller databeskyttelsesrådgiveren.',
  },
};
