/** So many rules a day are read with ease. */
const aDay = 3;

export interface PlanDay<T> {
  /** From the day the first of them is read. */
  number: number;
  rules: readonly T[];
  seconds: number;
}

/**
 * What is owed, spread over days; the days keep their numbers and their rules as the reading goes on.
 * @param confirmed how many are read already
 */
export function planDays<T extends { seconds: number }>(owed: readonly T[], confirmed: number): readonly PlanDay<T>[] {
  const days = Map.groupBy(owed, (rule) => Math.floor((confirmed + owed.indexOf(rule)) / aDay) + 1);
  return [...days].map(([number, rules]) => ({
    ...{ number, rules },
    seconds: rules.reduce((sum, { seconds }) => sum + seconds, 0),
  }));
}
