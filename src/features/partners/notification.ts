import type { Moment } from '../../core/dates.ts';
import { addDays, dayOf } from '../../core/dates.ts';
import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { Partner } from '../workplace/partner-records.ts';

/** Our contact is told this many days before something runs out; what ran out longer ago than that is no news. */
const toldDays = { before: 30, after: 30 } as const;

/**
 * What those who answer for agreements are to be told on a day: one notification for each day something runs out,
 * however many partners it is about. Neither who nor what stands in it.
 * @param partners as they stand on the day
 */
export function partnerNotifications(partners: readonly Partner[], now: Moment): readonly Notification[] {
  const today = dayOf(now);
  const near = partners.filter(
    ({ state, nextDue }) =>
      state !== 'ended' &&
      nextDue !== undefined &&
      nextDue <= addDays(today, toldDays.before) &&
      nextDue >= addDays(today, -toldDays.after),
  );
  const together = Map.groupBy(near, ({ owner, nextDue }) => `${owner} ${nextDue}`);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (first?.nextDue === undefined) return [];
    return [newNotification('partner', first.owner, `partner-${first.nextDue}`, now, { count: others.length + 1 })];
  });
}
