/** What is read of an old register of exemptions. */
export const oldExemptionFields = [
  ...(['rule', 'scope', 'until', 'from', 'askedBy', 'assessedBy', 'decidedBy', 'reason', 'measures'] as const),
  ...(['assessedOn', 'decidedOn', 'advice', 'risk', 'tradeOff', 'conditions'] as const),
] as const;
export type OldExemptionField = (typeof oldExemptionFields)[number];

/** Which column of the file each is, from 0. */
export type OldExemptionColumns = Partial<Record<OldExemptionField, number>>;

/** INV12: what it is for, an end, and three people; and why, and what is done instead (S67). */
export const neededOfOld: readonly OldExemptionField[] = [
  ...(['rule', 'scope', 'until', 'askedBy', 'assessedBy', 'decidedBy', 'reason', 'measures'] as const),
];

/** The three who take part in an exemption. */
export const hands = ['askedBy', 'assessedBy', 'decidedBy'] as const satisfies readonly OldExemptionField[];
export type Hand = (typeof hands)[number];

export const oldExemptionFaults = [
  ...(['noRule', 'unknownRule', 'bound', 'noScope', 'noEnd', 'over', 'tooLong', 'noStart', 'datesReversed'] as const),
  ...(['nobody', 'unknownPerson', 'namesakes', 'sameHands', 'dpoDecides'] as const),
  ...(['noReason', 'noMeasures', 'longText', 'cpr', 'twice'] as const),
] as const;

/** What is in the way of a line, and of which of the three where it is one of them. */
export interface OldExemptionFault {
  fault: (typeof oldExemptionFaults)[number];
  hand?: Hand;
}
