/** The most characters of a file another program wrote: it is read in the browser. */
export const longestFile = 20_000_000;

/** The most characters of our own file, as it goes to the server: some 50,000 jobs, and below the 8 MB of a request. */
export const longestImport = 6_000_000;

/** So much of a value is told with what is wrong with it. */
export const longestFaultValue = 60;

/** So many rows are written, with what is logged of them, within a minute of the units Microsoft gives a large tenant. */
const mostAtOnce = 500;
const steps = 20;

/**
 * How many of a file's rows go to the server at a time: a twentieth, so that there is something to see and a lost answer
 * loses little, and no more than are answered before a proxy gives up.
 * @param fewest so few at a time and no fewer
 */
export function rowsAtOnce(all: number, fewest: number): number {
  return Math.min(mostAtOnce, Math.max(fewest, Math.ceil(all / steps)));
}
