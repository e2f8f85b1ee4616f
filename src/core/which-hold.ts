/**
 * Chooses from a table of conditions: what is in the way, lacking or worth a word.
 * @param some each thing behind whether it is so
 * @returns the things that are so, in the table's order
 */
export function whichHold<T>(some: readonly (readonly [isSo: boolean, what: T])[]): T[] {
  return some.flatMap(([isSo, what]) => (isSo ? [what] : []));
}
