import type { Day } from '../../../core/dates.ts';

/**
 * The day somebody has written or pasted: `31.12.2026`, `31-12-26`, `31.12` (of this year), `31122026`, `2026-12-31`.
 * @returns `undefined` for what is no day
 */
export function typedDay(written: string, today: Day): Day | undefined {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish =
    /^(\d{1,2})[.,/\- ]+(\d{1,2})(?:[.,/\- ]+(\d{4}|\d{2}))?\.?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!danish) return undefined;
  const year = danish[3] ?? today.slice(0, 4);
  return realDay(Number(year.length === 2 ? `20${year}` : year), Number(danish[2]), Number(danish[1]));
}

/** Is it a day as everything else knows them? */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** The clock somebody has written: `14.05`, `14:05`, `1405`, `9`. @returns `14:05`; `undefined` for what is no time */
export function typedClock(written: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.,:]?(\d{2}))?$/.exec(written.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The day as its field shows it: `31.12.2026`. */
export function shownDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}

/** The browser's date at midnight of that day where the reader is, as the calendar wants it. */
export function dateOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** The day such a date means. */
export function dayOfDate(date: Date): Day {
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function realDay(year: number, month: number, date: number): Day | undefined {
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? isoDay(year, month, date) : undefined;
}

function isoDay(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
