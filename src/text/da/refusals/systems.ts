/** Refusals about systems, their risks and the other registers they come from. */
export const systems = {
  unknownSystem: {
    message: 'Vi kan ikke finde det system.',
    next: 'Vælg det fra listen. Er det ikke der, så spørg DBR.',
  },
  systemInvalid: {
    message: 'Systemet kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  systemPartInvalid: {
    message: 'Personen kan ikke få den rolle.',
    next: 'Vælg en anden person. Intet er gemt.',
  },
  systemDocumentInvalid: {
    message: 'Dokumentet kan ikke gemmes sådan.',
    next: 'Ret datoen eller linket. Intet er gemt.',
  },
  unknownRisk: {
    message: 'Vi kan ikke finde den risiko.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  riskInvalid: {
    message: 'Risikoen kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownLifeEvent: {
    message: 'Vi kan ikke finde den tjekliste.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  lifeEventInvalid: {
    message: 'Tjeklisten kan ikke gemmes eller godkendes sådan.',
    next: 'Ret det, der mangler. Intet er gemt.',
  },
  registerNotConnected: {
    message: 'Der er ikke forbindelse til det register.',
    next: 'Bed IT om at sætte den op. Driftshåndbogen siger hvordan.',
  },
  unknownFetched: {
    message: 'Det er der ikke længere noget at svare på.',
    next: 'Hent siden igen.',
  },
  registerFailed: {
    message: 'Det andet register svarede ikke, som det skal.',
    next: 'Prøv igen om lidt. Bliver det ved, så sig det til IT.',
  },
  ownerInvalid: {
    message: 'Den person kan ikke have ansvaret for en aftale.',
    next: 'Vælg en leder, en centerchef, en systemejer, en direktør, en redaktør eller sekretariatet.',
  },
};
