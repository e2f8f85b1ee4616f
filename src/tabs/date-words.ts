import { type Day, type Moment, zone } from '../core/dates.ts';
import type { Language } from '../core/language.ts';

// Phones have no Temporal yet: the page makes do with Intl, and counts days in UTC, where every day has 24 hours.
const locales = { da: 'da-DK', en: 'en-GB' } as const;
const dayMs = 86_400_000;
const daysInMonth = 30.4;

const made = new Map<string, Intl.DateTimeFormat>();
/** Making one costs a phone more than a hundred uses of it. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const found = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, found);
  return found;
}

/** The calendar day it is in Denmark at that moment. */
export function dayAt(moment: Moment): Day {
  return format('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(moment));
}

/** The hour it is in Denmark at that moment, 0 to 23. */
export function hourAt(moment: Moment): number {
  return Number(format('sv-SE', { timeZone: zone, hour: '2-digit' }).format(new Date(moment)));
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** `24. november`, with the year when it is not this one. */
export function dayWords(day: Day, language: Language, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return format(locales[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T12:00:00Z`));
}

/** `14.05` in Danish, `14:05` in English. */
export function clockWords(moment: Moment, language: Language): string {
  return format(locales[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** How far away a day is: `i dag`, `i morgen`, `om 5 dage`, `for 2 dage siden`; from two months on `om 4 måneder`. */
export function distanceWords(day: Day, language: Language, today: Day): string {
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const days = daysFrom(today, day);
  // Nobody counts more than sixty days.
  return Math.abs(days) < 60 ? words.format(days, 'day') : words.format(Math.round(days / daysInMonth), 'month');
}
