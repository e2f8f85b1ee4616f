import type { Moment } from '../../core/dates.ts';
import { dayOf, yearOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { lastToldOf } from '../../features/reviews/escalation.ts';
import { Review, ReviewYear } from '../../features/reviews/records.ts';
import { mayLead } from '../../features/reviews/review-manager.ts';
import { staffOn } from '../../features/team/team.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import { writePresence, writeReviewYear } from '../rows/review-rows.ts';

export const reviewYearsName = 'review-years';

/**
 * Sees to it that every manager has a row for the year, right as of today, and that everybody who was at a review stands
 * in the list: what a stopped server did not get to write is written here (S86, INV14). The year that has gone is looked
 * over for as long as it may be passed on: a meeting may be recorded up to thirty days late, and the servers may have
 * slept.
 * @returns how many rows were written
 */
export async function writeReviewYears(ports: Ports, now: Moment): Promise<number> {
  const { records } = ports;
  const today = dayOf(now);
  const year = yearOf(today);
  const years = today < lastToldOf(year - 1) ? [year - 1, year] : [year];
  const units = records.all(Unit).map(({ record }) => record);
  const employments = records.all(Employment).map(({ record }) => record);
  const rows = records.all(ReviewYear).map(({ record }) => record);
  const leaders = mayLead(units, employments, staffOn(ports, today).mainOf);
  let written = 0;
  for (const manager of new Set([...leaders, ...rows.map((row) => row.manager)])) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    for (const one of years) {
      const isKnown = rows.some((row) => row.manager === manager && row.year === one);
      if (one === year || isKnown) written += await writeReviewYear(ports, manager, one);
    }
  }
  for (const { record } of records.all(Review)) written += await writePresence(ports, record);
  return written;
}
