import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';

const saturday = 6;
const workingDaysBefore = 2;
/** Longer than any row of holidays. */
const mostDays = 30;

/**
 * The day a manager is told that somebody who is to start lacks something: two working days before the first day.
 * @param isHoliday on the municipality's calendar
 */
export function toldOn(startsOn: Day, isHoliday: (day: Day) => boolean): Day {
  let day = startsOn;
  for (let left = workingDaysBefore, back = 0; left > 0 && back < mostDays; back += 1) {
    day = addDays(day, -1);
    const isWeekend = Temporal.PlainDate.from(day).dayOfWeek >= saturday;
    if (!isWeekend && !isHoliday(day)) left -= 1;
  }
  return day;
}

/** Is it the time to say so? Whoever is made known the day before is told of all the same; afterwards the page says it. */
export function isTimeToTell(startsOn: Day, today: Day, isHoliday: (day: Day) => boolean): boolean {
  return toldOn(startsOn, isHoliday) <= today && today <= startsOn;
}

/**
 * To a manager, once for each first day, however many begin on it. Neither who nor what is missing stands in it.
 * @param people how many lack something
 */
export function clearanceNotification(manager: string, startsOn: Day, people: number, now: Moment): Notification {
  return newNotification('clearance', manager, `clearance-${startsOn}`, now, { count: people });
}

/** The first day a notification is about; `undefined` for one about something else. */
export function firstDayTold({ what, key }: Pick<Notification, 'what' | 'key'>): Day | undefined {
  return what === 'clearance' ? /:clearance-(\d{4}-\d{2}-\d{2})$/.exec(key)?.[1] : undefined;
}

/** Was it to be said before a first day that has gone? */
export function hasBegun(notification: Notification, today: Day): boolean {
  const firstDay = firstDayTold(notification);
  return firstDay !== undefined && firstDay < today;
}
