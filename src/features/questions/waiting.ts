import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf } from '../../core/dates.ts';

/** From this working day on a question has waited long (S84: doubts are cleared as fast as possible). */
export const longWait = 3;

const saturday = 6;
/** Nobody is helped by knowing that it is the 61st day, and counting on would take longer and longer. */
const mostCounted = 60;

/**
 * The working day a question waits on: 1 on the day it was asked. Saturdays, Sundays and holidays do not count; what is
 * asked on one has its first day on the next working day.
 * @param isHoliday on the municipality's calendar
 */
export function waitingDay(askedAt: Moment, today: Day, isHoliday: (day: Day) => boolean): number {
  let count = 0;
  for (let day = dayOf(askedAt); day <= today && count < mostCounted; day = addDays(day, 1)) {
    const isWeekend = Temporal.PlainDate.from(day).dayOfWeek >= saturday;
    if (!isWeekend && !isHoliday(day)) count += 1;
  }
  return Math.max(1, count);
}
