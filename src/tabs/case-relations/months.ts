import type { Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { dayAt } from '../date-words.ts';

const monthLength = 'YYYY-MM'.length;

/** The month it is in Denmark at that moment, `2026-12`. */
export function monthNow(moment: Moment): string {
  return dayAt(moment).slice(0, monthLength);
}

/** The month so many months later; before it when the number is negative. */
export function monthBeside(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, monthLength);
}

/** `December 2026`, as it stands in a heading. */
export function monthWords(month: string, language: Language): string {
  const shown = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = shown.format(new Date(`${month}-01T12:00:00Z`));
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
