/** What stands in the register (S10, S60, S61): a system, or an asset that is none. */
export const systemKinds = ['system', 'process', 'site', 'equipment', 'paper', 'other'] as const;
export type SystemKind = (typeof systemKinds)[number];

/** Where in its life it is (S58). */
export const systemStates = ['planned', 'inUse', 'phasingOut', 'retired'] as const;

/** What it means for the municipality if it stops, the least first (S39). */
export const criticalities = ['ordinary', 'important', 'critical'] as const;
export type Criticality = (typeof criticalities)[number];

/** The personal data in it, the most harmless first (S57). */
export const sensitivities = ['none', 'ordinary', 'confidential', 'sensitive'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** Does the supplier process personal data for us (S50, S51)? */
export const processings = ['processor', 'none', 'unclear'] as const;

/** Parts held by one person: columns of the system itself, so that there is never a second (S94, INV1). */
export const singleParts = ['owner', 'budgetHolder'] as const;
export type SinglePart = (typeof singleParts)[number];
/** Parts that several may hold (S92, S100). */
export const sharedParts = ['dataOwner', 'administrator', 'delegate'] as const;
export type SharedPart = (typeof sharedParts)[number];
export const systemParts = [...singleParts, ...sharedParts] as const;
export type SystemPart = SinglePart | SharedPart;

/** What an administrator may be given to do (S101). */
export const adminTasks = [
  'authorisation',
  'logging',
  'internalControls',
  'development',
  'supportSetup',
  'instructions',
  'documentation',
  'supplierAccess',
] as const;
export type AdminTask = (typeof adminTasks)[number];

/** The seven documents of a system (S97). */
export const documentKinds = [
  'accessProcedure',
  'riskAnalysis',
  'continuityPlan',
  'instructions',
  'documentation',
  'internalControls',
  'dataAgreement',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What is kept of which asset: of a system all seven, of a process the plan for when it stops (S61). */
export const documentsOf: Readonly<Record<SystemKind, readonly DocumentKind[]>> = {
  system: documentKinds,
  process: ['continuityPlan'],
  ...{ site: [], equipment: [], paper: [], other: [] },
};

export const documentStates = ['missing', 'underWay', 'ready'] as const;

/** Longest what is written in one line may be. */
export const longestLine = 200;
/** So many processors beside the supplier may be written. */
export const mostProcessors = 50;
/** Longest what another register says of them may be. */
export const longestProcessors = 20_000;
/** Longest what is said of integrations or other authorities may be. */
export const longestLines = 1_000;
