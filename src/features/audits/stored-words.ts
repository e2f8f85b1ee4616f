/** What is looked at in one go: our own systematic control, an audit of our own, the auditors', or an authority's. */
export const auditKinds = ['systematic', 'internal', 'external', 'authority'] as const;
export type AuditKind = (typeof auditKinds)[number];
/** Those somebody here performs; of the others the report is noted. */
export const inHouse = ['systematic', 'internal'] as const satisfies readonly AuditKind[];

/** What came of a point; a remark is the DBR's own, and what is withdrawn counts as not said. */
export const pointOutcomes = ['inOrder', 'finding', 'notLookedAt', 'remark', 'withdrawn'] as const;
export type PointOutcome = (typeof pointOutcomes)[number];
/** What somebody may answer. */
export const pointAnswers = ['inOrder', 'finding', 'notLookedAt'] as const satisfies readonly PointOutcome[];

/** What an internal IT audit goes through: the general controls of IT, in our own words. */
export const auditAreas = {
  governance: 'Styring og ansvar',
  access: 'Adgange og brugere',
  change: 'Ændringer i systemer',
  operations: 'Drift, sikkerhedskopier og logning',
  physical: 'Rum og udstyr',
  continuity: 'Beredskab',
  suppliers: 'Leverandører',
} as const;
export type AuditArea = keyof typeof auditAreas;

/** So many of each are looked at more closely; where there are fewer, all of them. */
export const sampleSizes = { unit: 2, rule: 3, system: 3 } as const;
export type SampleKind = keyof typeof sampleSizes;

/** A systematic control at least every second year; who answers for it is told two months before (S114). */
export const systematicMonths = { most: 24, alarm: 22 } as const;

export const longest = { title: 120, heading: 200, note: 1_000, performedBy: 120, caseNumber: 60, link: 255 } as const;
/** As many points of one's own as somebody may add to an audit. */
export const mostPoints = 200;
