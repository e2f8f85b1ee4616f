/** The most lines of a file of systems: three times the largest register there is. */
export const mostLines = 5_000;
