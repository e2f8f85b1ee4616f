/** Longest name of a unit: it stands in one line of a phone, and in the municipality's letters. */
export const longestUnitName = 100;

/** Longest code a unit may have, made here or elsewhere. */
export const longestUnitCode = 80;

export const unitKinds = ['top', 'centre', 'unit', 'partner'] as const;
