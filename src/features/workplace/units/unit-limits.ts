/** Longest name of a unit: it stands in one line of a phone, and in the municipality's letters. */
export const longestUnitName = 100;

/** Longest code a unit may have, made here or elsewhere. */
export const longestUnitCode = 80;

/** The kinds a unit may have, as the form offers them: the municipality itself first. */
export const unitKinds = ['top', 'centre', 'unit', 'partner'] as const;
