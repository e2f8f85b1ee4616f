/** Danish words that the lists about incidents store for their codes. */
export const incidentCategories = {
  wrongRecipient: 'Forkert modtager',
  wrongContent: 'Forkert indhold',
  published: 'Lagt åbent frem',
  paper: 'Papir',
  lostDevice: 'Udstyr væk',
  malicious: 'Phishing, hacking, virus',
  unauthorisedAccess: 'Set uden grund',
  availabilityIntegrity: 'Nede, væk eller forkert',
  unsafeTransmission: 'Usikker kanal',
  nearMiss: 'Det gik lige',
  policyViolation: 'Noget gøres anderledes end reglen',
  overheard: 'Hørt af andre',
  physical: 'Brand, vand, indbrud',
  threat: 'Jeg har set en risiko',
  other: 'Andet / ved ikke',
} as const;

/** Who told the DBR's side of it, where nobody here reported it. */
export const caseSources = {
  supplier: 'Leverandør',
  citizen: 'Borger',
  phone: 'Telefon',
  authority: 'Datatilsynet',
  it: 'IT',
  paper: 'Papir (Teams var nede)',
  reading: 'Læsestatus',
  reviews: 'Gennemgange',
} as const;

export const incidentStatuses = {
  received: 'Modtaget',
  underReview: 'Under vurdering',
  followUp: 'Opfølgning',
  closed: 'Lukket',
  reopened: 'Genåbnet',
  merged: 'Sammenlagt',
  openedInError: 'Oprettet ved en fejl',
} as const;

export const incidentOutcomes = {
  notAssessed: 'Ikke vurderet',
  notABreach: 'Ikke et brud',
  nearMiss: 'Det gik lige',
  breachLogged: 'Brud – registreres',
  breachNotified: 'Brud – anmeldes',
  breachInformed: 'Brud – anmeldes og berørte underrettes',
} as const;

export const articleAnswers = {
  notAssessed: 'Ikke vurderet',
  yes: 'Ja',
  no: 'Nej',
  notRelevant: 'Ikke relevant',
} as const;

/** The exceptions of art. 34(3), and of national law. */
export const art34Grounds = {
  unintelligible: 'Oplysningerne kunne ikke læses (stk. 3, litra a)',
  riskRemoved: 'Den høje risiko er fjernet (stk. 3, litra b)',
  disproportionate: 'Uforholdsmæssigt: offentlig meddelelse (stk. 3, litra c)',
  section22: 'Afgørende hensyn (databeskyttelseslovens § 22)',
} as const;

export const informationKinds = {
  name: 'Navn eller adresse',
  cpr: 'CPR-nummer',
  health: 'Helbred',
  social: 'Social eller familie',
  children: 'Børn',
  finance: 'Økonomi',
  protectedAddress: 'Beskyttet adresse',
  staff: 'Ansatte',
  login: 'Login',
} as const;

/** What a reporter is asked on the card. */
export const askedQuestions = {
  discovered: 'Opdaget',
  data: 'Oplysninger',
  persons: 'Personer',
  seenBy: 'Set af',
  contained: 'Stoppet',
  concerns: 'Handler om',
} as const;

/** What a case lacks before it can be closed. */
export const missingWords = {
  nis2: 'NIS 2',
  risk: 'Risiko',
  art33: 'Art. 33',
  art34: 'Art. 34',
  decision: 'Afgørelse',
  notification: 'Anmeldelse',
  promise: 'Lovet Datatilsynet',
  informing: 'Underretning',
  cause: 'Årsag',
  contained: 'Stoppet?',
  rulesReview: 'Regler',
  management: 'Ledelse',
  ownRatified: 'Direktørens godkendelse (egen melding)',
  prevention: 'Forebyggelse',
  journal: 'Journalnr.',
} as const;

/** Where a clock stands, and whether it was met. */
export const deadlineStates = {
  running: 'Løber',
  stopped: 'Standset',
  overdue: 'Overskredet',
  none: 'Ingen frist',
} as const;
export const deadlineAnswers = { yes: 'Ja', no: 'Nej', notRelevant: 'Ikke relevant' } as const;

export const redFlagWords = {
  protectedAddress: 'Beskyttet adresse',
  childWelfare: 'Børnesag',
  sensitiveToUnknown: 'Følsomt til ukendt',
  cprList: 'CPR-numre',
  internet: 'På nettet',
  manyPeople: 'Over 100 personer',
  takeover: 'Angreb i gang',
  criticalDown: 'Kritisk system nede',
} as const;

export const personBands = { '1': '1', '2-10': '2-10', '11-100': '11-100', '100+': 'Over 100' } as const;

export const onlookers = {
  colleague: 'Kollega',
  authority: 'Anden myndighed',
  knownCitizen: 'Kendt borger',
  unknown: 'Ukendt',
  internet: 'Internettet',
  nobody: 'Ingen',
} as const;
