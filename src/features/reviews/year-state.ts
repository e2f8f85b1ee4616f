import type { Day } from '../../core/dates.ts';
import { addMonths, daysBetween, yearOf } from '../../core/dates.ts';

/** At least so many in a year (S86, INV14). */
export const wantedPerYear = 2;
const monthsApart = 3;

/** How far somebody has come with the year's reviews: 0, 1 or 2 of 2. A half-year is a plan and never a finding (G5). */
export interface YearState {
  year: number;
  /** How many there have been; more than two is fine. */
  held: number;
  firstOn?: Day | undefined;
  secondOn?: Day | undefined;
  /** The two are less than three months apart: a hint for next year. */
  close: boolean;
  /** When the next one is planned for: from, and no later than; absent when there have been two. */
  next?: { from?: Day; by: Day } | undefined;
}

/**
 * @param days the first day of each review, in any year and order
 * @param today decides the plan alone
 */
export function yearStateOf(days: readonly Day[], year: number, today: Day): YearState {
  const held = days.filter((day) => yearOf(day) === year).toSorted();
  const [firstOn, secondOn] = held;
  const close = firstOn !== undefined && secondOn !== undefined && secondOn < addMonths(firstOn, monthsApart);
  return {
    year,
    held: held.length,
    ...(firstOn !== undefined && { firstOn }),
    ...(secondOn !== undefined && { secondOn }),
    close,
    ...(held.length < wantedPerYear && { next: nextOf(year, firstOn, today) }),
  };
}

function nextOf(year: number, firstOn: Day | undefined, today: Day): { from?: Day; by: Day } {
  const lastDay = `${year}-12-31`;
  if (firstOn === undefined) return { by: today <= `${year}-06-30` ? `${year}-06-30` : lastDay };
  const from = addMonths(firstOn, monthsApart);
  return { ...(from <= lastDay && { from }), by: lastDay };
}

/** Can the year no longer reach two, though one were held on every day that is left? Only then it goes to the centre head. */
export function isOutOfReach(held: number, year: number, today: Day): boolean {
  const daysLeft = daysBetween(today, `${year}-12-31`) + 1;
  return wantedPerYear - held > Math.max(0, daysLeft);
}
