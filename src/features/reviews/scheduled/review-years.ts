import type { Moment } from '../../../core/dates.ts';
import { dayOf, yearOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Employment, Unit } from '../../workplace/records.ts';
import { lastToldOf } from '../escalation.ts';
import { Review, ReviewYear } from '../records.ts';
import { mayLead } from '../review-manager.ts';
import { writePresence, writeReviewYear } from './review-rows.ts';

/**
 * Sees to it that every manager has a row for the year, right as of today, and that everybody who was at a review stands
 * in the list: what a stopped server did not get to write is written here (S86, INV14). The year that has gone is looked
 * over for as long as it may be passed on: a meeting may be recorded up to thirty days late, and the servers may have
 * slept.
 * @returns how many rows were written
 */
export async function writeReviewYears(services: Services, now: Moment): Promise<number> {
  const { records } = services;
  const today = dayOf(now);
  const year = yearOf(today);
  const years = today < lastToldOf(year - 1) ? [year - 1, year] : [year];
  const units = records.all(Unit).map(({ record }) => record);
  const employments = records.all(Employment).map(({ record }) => record);
  const rows = records.all(ReviewYear).map(({ record }) => record);
  const leaders = mayLead(units, employments, staffOn(services, today).mainOf);
  let written = 0;
  for (const manager of new Set([...leaders, ...rows.map((row) => row.manager)])) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    for (const one of years) {
      const isKnown = rows.some((row) => row.manager === manager && row.year === one);
      if (one === year || isKnown) written += await writeReviewYear(services, manager, one);
    }
  }
  for (const { record } of records.all(Review)) written += await writePresence(services, record);
  return written;
}
