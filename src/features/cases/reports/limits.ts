/** Most characters the DBR writes about the figures. */
export const longestComment = 2_000;
