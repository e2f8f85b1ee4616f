import { z } from 'zod';
import { dayOf, yearOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { shape } from '../../../kernel/shape.ts';
import { year } from '../answers.ts';
import { Review } from '../records.ts';
import { shownYear } from '../shown-review.ts';

/** What every step answers. */
export const savedReview = z.strictObject({ ...shape(Review, 'number'), seen: z.int(), year });

/** The year as it is with what was just saved, which this server's mirror may not have yet. */
export function answered({ records, clock }: Context, { record, mark }: Stored<Review>): z.input<typeof savedReview> {
  const today = dayOf(clock.now());
  const own = records.all(Review, { manager: record.manager }).map((row) => row.record);
  const all = [...own.filter(({ key }) => key !== record.key), record];
  return { number: record.number, seen: mark.version, year: shownYear(all, yearOf(record.heldOn ?? today), today) };
}
