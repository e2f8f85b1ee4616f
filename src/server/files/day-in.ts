import type { Day } from '../../core/dates.ts';

/** A day in words, as it stands in a paper that is kept: with its year. */
export function dayIn(locale: 'da-DK' | 'en-GB'): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T12:00:00Z`));
}
