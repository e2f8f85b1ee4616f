import type { Moment } from '../../core/dates.ts';
import { dayOf, zone } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';

/** `14.05` in Danish and `14:05` in English, by the clock in Denmark. */
export function clockTime(at: Moment, lang: Language): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
  const written = time.toString({ smallestUnit: 'minute' });
  return lang === 'en' ? written : written.replace(':', '.');
}

/** `3. november`, `3 November` */
export function dayWords(at: Moment, lang: Language): string {
  return Temporal.PlainDate.from(dayOf(at)).toLocaleString(lang === 'en' ? 'en-GB' : 'da-DK', {
    day: 'numeric',
    month: 'long',
  });
}
