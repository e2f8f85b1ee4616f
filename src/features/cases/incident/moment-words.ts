import type { Moment } from '../../../core/dates.ts';
import { zone } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** `24. november 2026` by the calendar in Denmark: papers leave the municipality, so the year is always said. */
export function dateInWords(moment: Moment, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { timeZone: zone, dateStyle: 'long' });
  return day.format(new Date(moment));
}

/** `24. november 2026 kl. 14.05` */
export function momentInWords(moment: Moment, language: Language): string {
  const clock = new Intl.DateTimeFormat(locales[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const at = language === 'da' ? ' kl. ' : ' at ';
  return `${dateInWords(moment, language)}${at}${clock.format(new Date(moment))}`;
}
