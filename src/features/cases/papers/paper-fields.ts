/** The parts of a letter to those affected (GDPR art. 34(2)). */
export const letterFields = ['happened', 'own', 'data', 'consequences', 'done', 'youCan', 'contact'] as const;
export type LetterField = (typeof letterFields)[number];

/** What the DBR writes of a breach besides what was told (GDPR art. 33(5)). */
export const storyFields = ['effects', 'remedies'] as const;

/** The most characters of one field; Virk's own boxes take less. */
export const longestPaperText = 8_000;
