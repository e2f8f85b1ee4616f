import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf, hourOf } from '../../core/dates.ts';
import type { Hours, Wishes } from '../delivery/preference.ts';
import { weekdays } from '../delivery/preference.ts';

/**
 * May somebody with these hours be written to at that moment? A night from 22 to 6 belongs to the day it begins on, and
 * neither that day nor the calendar's own may be a holiday unless holidays are chosen.
 */
export function isOpenAt(hours: Hours, moment: Moment, isHoliday: (day: Day) => boolean): boolean {
  const day = dayOf(moment);
  const begun = begunDaysAgo(hours, hourOf(moment));
  if (begun === undefined) return false;
  return isOpenOn(hours, addDays(day, -begun), isHoliday) && (hours.holidays || !isHoliday(day));
}

/** May somebody with these hours be written to in the time that begins on that day? */
export function isOpenOn(hours: Hours, day: Day, isHoliday: (day: Day) => boolean): boolean {
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
  if (weekday === undefined || !hours.days.includes(weekday)) return false;
  return hours.holidays || !isHoliday(day);
}

/** *Mind mig om det i morgen*: whoever asks for it in a night has peace until the next one, not until midnight. */
export function isAsleep(wishes: Wishes, moment: Moment): boolean {
  const begunOn = addDays(dayOf(moment), -(begunDaysAgo(wishes, hourOf(moment)) ?? 0));
  return wishes.snoozedUntil !== undefined && wishes.snoozedUntil > begunOn;
}

/** Is it one of the chosen hours, whatever the day? What is urgent goes by this alone. */
export function isWithinHours(hours: Hours, moment: Moment): boolean {
  return begunDaysAgo(hours, hourOf(moment)) !== undefined;
}

/**
 * The picture of an ordinary week.
 * @param weekday 0 for Monday
 * @param hour 0 to 23
 */
export function isOpenInWeek(hours: Hours, weekday: number, hour: number): boolean {
  const begun = begunDaysAgo(hours, hour);
  const first = begun === undefined ? undefined : weekdays[(weekday - begun + weekdays.length) % weekdays.length];
  return first !== undefined && hours.days.includes(first);
}

/** 0 when the hour is in a time that began on the same day, 1 on the evening before, `undefined` outside. */
function begunDaysAgo({ fromHour, toHour }: Hours, hour: number): 0 | 1 | undefined {
  if (fromHour < toHour) return hour >= fromHour && hour < toHour ? 0 : undefined;
  if (hour >= fromHour) return 0;
  return hour < toHour ? 1 : undefined;
}
