/** Longest reason why a number is not relevant. */
export const longestBecause = 500;
