/** Work that comes again and ends with a result (S36, S39, S44, S47, S50, S60, S61, S93, S113, S119). */
export const controlKinds = [
  'accessReview',
  'guidelines',
  'dataCheck',
  'supplierCheck',
  'statement',
  'exercise',
  'outage',
  'siteCheck',
  'own',
  'verification',
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** What a control is about that is about no system and no rule: the whole municipality. */
export const wholeMunicipality = 'kommune';

/** What brings something of the year forward (S122). */
export const controlTriggers = ['law', 'organisation', 'breach', 'system'] as const;
export type ControlTrigger = (typeof controlTriggers)[number];

/** Months from one time to the next; without any it is done once. */
export const intervals = [1, 3, 6, 12, 24] as const;
/** The last day a control may begin, in months from today: none stands still for longer than S114 allows. */
export const mostMonthsAhead = 24;

/** What came of it; what is withdrawn counts as not said. */
export const controlOutcomes = ['inOrder', 'findings', 'notDone', 'withdrawn'] as const;
export type ControlOutcome = (typeof controlOutcomes)[number];
/** What somebody may answer. */
export const controlAnswers = ['inOrder', 'findings', 'notDone'] as const satisfies readonly ControlOutcome[];

/** Longest what is said of a result or of what follows may be. */
export const longestNote = 1_000;
/** Longest link to what shows it. */
export const longestLink = 200;
