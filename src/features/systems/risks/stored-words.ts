/** What may go wrong (S59): the list everybody goes through, so that two owners mean the same by a word. */
export const threats = [
  'intrusion',
  'curiosity',
  'attack',
  'misdirection',
  'outage',
  'loss',
  'falseData',
  'supplier',
  'thirdCountry',
  'premises',
  'lostDevice',
  'overcollection',
  'other',
] as const;
export type Threat = (typeof threats)[number];

/** How likely it is, the least first. */
export const likelihoods = ['unlikely', 'possible', 'likely', 'expected'] as const;
export type Likelihood = (typeof likelihoods)[number];

/** How much it would harm, the least first: the citizens, and the municipality. */
export const consequences = ['negligible', 'minor', 'serious', 'grave'] as const;
export type Consequence = (typeof consequences)[number];

/** Likelihood × consequence, the calmest first. */
export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What the DBR says of what is done about it (S65). */
export const riskAdvices = ['enough', 'notEnough'] as const;

/** What the owner decides (S29, S30). */
export const riskDecisions = ['accept', 'reduce', 'avoid'] as const;
export type RiskDecision = (typeof riskDecisions)[number];

/** Longest what is written of a risk may be. */
export const longestRiskNote = 1_000;
