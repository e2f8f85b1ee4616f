import type { Day, Moment } from '../../../core/dates.ts';
import { momentAt } from '../../../core/dates.ts';
import type { Confirmation } from '../records.ts';

/** When the day began in Denmark: what has been read since is the person's own until the night has passed. */
export function startOf(today: Day): Moment {
  return momentAt(today, '00:00');
}

/**
 * What somebody other than the person may know of their reading (G8): only what stood when the day began. A live page
 * would tell who read which rule a second after it was read; what was read today shows tomorrow, and what was taken back
 * today stands until then.
 * @param confirmations the person's own
 * @param start when the day began, by `startOf`
 */
export function asOfLastNight(confirmations: readonly Confirmation[], start: Moment): readonly Confirmation[] {
  return confirmations.flatMap((one) => {
    if (one.confirmedAt >= start) return [];
    const { withdrawnAt } = one;
    return [withdrawnAt !== undefined && withdrawnAt >= start ? { ...one, withdrawnAt: undefined } : one];
  });
}
