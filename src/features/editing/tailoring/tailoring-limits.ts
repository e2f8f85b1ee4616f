/** Longest name of a pack: it stands in one line of a phone, and says why a rule is on somebody's list. */
export const longestPackName = 100;
/** Longest code of a pack: its name, and the press that made it. */
export const longestPackCode = 80;
/** Longest job title of a pack's audience. */
export const longestFunction = 120;
/** Most rules, units and job titles a pack may name. */
export const mostInPack = { rules: 60, units: 60, functions: 30 } as const;

/** Longest everyday word, and longest of the handbook's words for it. */
export const longestWord = 60;
export const mostMeanings = 8;

/** Most examples that are taken in one press; the page takes them some at a time. */
export const mostExamples = 40;
