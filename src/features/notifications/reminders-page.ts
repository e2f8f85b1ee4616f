import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { usedOf, weekOf } from './dosage.ts';
import { isUncertain } from './notification.ts';
import type { Wishes } from './preference.ts';
import type { Notification } from './records.ts';

const daysAhead = 365;

/** What holds for the reader now; peace that is over is not shown. */
export function shownWishes(wishes: Wishes, today: Day) {
  const { days, fromHour, toHour, holidays, chosen, snoozedUntil } = wishes;
  const asleep = snoozedUntil !== undefined && snoozedUntil > today;
  return { days: [...days], fromHour, toHour, holidays, chosen, ...(asleep && { snoozedUntil }) };
}

/**
 * When the reader is written to, and everything that has been told, the newest first.
 * @param told the reader's own
 * @param nameOf the holiday's name; `undefined` on other days
 */
export function remindersPage(
  wishes: Wishes,
  told: readonly Notification[],
  perWeek: number,
  nameOf: (day: Day) => string | undefined,
  today: Day,
) {
  return {
    preference: shownWishes(wishes, today),
    perWeek,
    toldThisWeek: usedOf(weekOf(today), told),
    holidays: Array.from({ length: daysAhead }, (_, ahead) => addDays(today, ahead)).flatMap((day) => {
      const name = nameOf(day);
      return name === undefined ? [] : [{ day, name }];
    }),
    told: told.toSorted((a, b) => b.at.localeCompare(a.at) || a.key.localeCompare(b.key)).map(shownNotification),
  };
}

function shownNotification(notification: Notification) {
  const { what, count, rules = [], state, at, sentAt, inNameOf } = notification;
  return {
    what,
    count,
    rules: [...rules],
    state,
    at,
    ...(sentAt !== undefined && { sentAt }),
    ...(inNameOf !== undefined && { inNameOf }),
    ...(isUncertain(notification) && { isUncertain: true as const }),
  };
}
