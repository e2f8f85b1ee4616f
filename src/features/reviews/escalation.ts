import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import { sameReviewDays } from '../workplace/accountability/delegation.ts';
import type { ReviewYear } from './records.ts';

/**
 * Is it time to pass on that a manager's year cannot reach two (S86, design section 3)? Once, and only when it is sure: on
 * the year's last day, or the year after, when a meeting held in December can no longer be recorded. What lies a quarter
 * back is passed on no more.
 */
export function isToEscalate(row: ReviewYear, today: Day): boolean {
  if (!row.outOfReach || row.leadsNobody || row.escalatedOn !== undefined) return false;
  const lastDay = `${row.year}-12-31`;
  if (yearOf(today) === row.year) return true;
  return today > addDays(lastDay, sameReviewDays) && today < lastToldOf(row.year);
}

/** From this day on a year is history. */
export function lastToldOf(year: number): Day {
  return `${year + 1}-04-01`;
}

/** The row when it has been passed on; who was told stands in the list. */
export function passedOn(row: ReviewYear, to: string, today: Day): ReviewYear {
  return { ...row, escalatedOn: today, escalatedTo: to };
}
