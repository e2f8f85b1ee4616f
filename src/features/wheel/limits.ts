/** Longest name of an own item, and of who outside helps with it. */
export const longestName = 120;
/** Longest name of a file that shows something. */
export const longestFileName = 200;
