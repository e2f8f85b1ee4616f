import type { Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { dayAt, distanceWords } from '../date-words.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** How long ago something was done: `nu`, `for 2 minutter siden`, `for 3 timer siden`, `i går`. */
export function sinceWords(moment: Moment, now: Moment, language: Language): string {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(moment)) / 60_000));
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  if (minutes === 0) return words.format(0, 'second');
  if (minutes < 60) return words.format(-minutes, 'minute');
  const isToday = dayAt(moment) === dayAt(now);
  return isToday ? words.format(-Math.round(minutes / 60), 'hour') : distanceWords(dayAt(moment), language, dayAt(now));
}
