import type { Day } from '../../core/dates.ts';
import { within } from '../../core/dates.ts';
import type { Employment } from './records.ts';

/** `<person>:<number>` */
export function employmentKey(person: string, number: string): string {
  return `${person}:${number}`.toLowerCase();
}

export function isCurrent(employment: Employment, today: Day): boolean {
  return within(today, employment.from, employment.to);
}

/** The day the next job begins that has not begun yet; nothing when none is on its way. */
export function firstDayAhead(employments: readonly Employment[], today: Day): Day | undefined {
  return employments
    .map(({ from }) => from)
    .filter((from) => from > today)
    .sort()[0];
}

/** On leave: deadlines stand still. Why is not known and not asked. */
export function isPaused(employment: Employment, today: Day): boolean {
  return employment.pausedFrom !== undefined && within(today, employment.pausedFrom, employment.pausedTo);
}
