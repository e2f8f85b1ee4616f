import { type Day, yearOf } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Review } from '../../../reviews/records.ts';
import { shownYear } from '../../../reviews/shown-review.ts';

/** A manager's next review, while the year has not had its two (S86). */
export function reviewOwed(
  { today, all }: Reader,
  manager: string,
): { held: number; year: number; by: Day } | undefined {
  const { held, year, next } = shownYear(all(Review, { manager }), yearOf(today), today);
  return next && { held, year, by: next.by };
}
