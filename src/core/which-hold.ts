/**
 * What is in the way, lacking or worth a word: of some things, each behind whether it is so, those that are.
 * @returns them in the order they stand in
 */
export function whichHold<T>(some: readonly (readonly [isSo: boolean, what: T])[]): T[] {
  return some.flatMap(([isSo, what]) => (isSo ? [what] : []));
}
