/** The most characters of a file another program wrote: it is read in the browser. */
export const longestFile = 20_000_000;

/** The most characters of our own file, as it goes to the server: some 50,000 jobs, and below the 8 MB of a request. */
export const longestImport = 6_000_000;

/** So much of a value is told with what is wrong with it. */
export const longestFaultValue = 60;
