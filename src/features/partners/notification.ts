import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf } from '../../core/dates.ts';
import { weekOf } from '../notifications/dosage.ts';
import { notificationKey } from '../notifications/notification.ts';
import type { Notification } from '../notifications/records.ts';
import type { Partner } from './records.ts';

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
  return [...together.values()].flatMap(([first, ...others]) =>
    first?.nextDue === undefined ? [] : [notificationOf(first.owner, first.nextDue, others.length + 1, now)],
  );
}

function notificationOf(owner: string, due: Day, count: number, now: Moment): Notification {
  return {
    ...{ key: notificationKey(owner, `partner-${due}`), actor: 'system', at: now, what: 'partner', count },
    ...{ channel: 'feed', state: 'planned', week: weekOf(dayOf(now)), person: owner },
  };
}
