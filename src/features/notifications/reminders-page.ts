import { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import { addDays, weekOf } from '../../core/dates.ts';
import { shownOf } from '../../core/shown-of.ts';
import { shape } from '../../kernel/shape.ts';
import { usedOf } from '../delivery/dosage.ts';
import { isUncertain } from '../delivery/notification.ts';
import { type Wishes, weekdays } from '../delivery/preference.ts';
import { Notification, Preference } from '../delivery/records.ts';

const daysAhead = 365;

/** When somebody is written to. */
export const preference = z.strictObject({
  days: z.array(z.enum(weekdays)),
  fromHour: z.int(),
  toHour: z.int(),
  holidays: z.boolean(),
  ...shape(Preference, 'snoozedUntil'),
  /** The reader's own choice; false while the municipality's default holds. */
  chosen: z.boolean(),
});

/** Something the reader has been told. */
export const shownNotification = z.strictObject({
  ...shape(Notification, 'what', 'count', 'state', 'at', 'sentAt', 'inNameOf'),
  rules: z.array(z.string()),
  /** A server stopped in the middle: it may have arrived. */
  isUncertain: z.literal(true).optional(),
});

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
    told: told.toSorted((a, b) => b.at.localeCompare(a.at) || a.key.localeCompare(b.key)).map(asShown),
  };
}

function asShown(notification: Notification): z.output<typeof shownNotification> {
  const { rules = [] } = notification;
  const shown = shownOf(notification, shownNotification.shape);
  return { ...shown, rules: [...rules], isUncertain: isUncertain(notification) || undefined };
}
