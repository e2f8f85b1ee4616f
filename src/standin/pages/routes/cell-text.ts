import type { Column } from '../../../core/column.ts';
import type { Json } from '../../json.ts';

const zone = 'Europe/Copenhagen';

/** A stored value as SharePoint shows it in Danish; nothing for an empty one. */
export function cellText(column: Pick<Column, 'kind'>, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (column.kind === 'flag') return value === true || value === 1 ? 'Ja' : 'Nej';
  if (column.kind === 'moment') return momentText(String(value));
  if (column.kind === 'day') return copenhagen(String(value)).date;
  if (typeof value === 'number') return new Intl.NumberFormat('da-DK', { useGrouping: false }).format(value);
  return String(value);
}

/** `25-11-2026 14:05`, Copenhagen, as a site set to Danish shows it. @param utc `2026-11-25T13:05:00Z` */
export function momentText(utc: string): string {
  const { date, time } = copenhagen(utc);
  return `${date} ${time}`;
}

/** A stored value as the form control for its kind wants it. */
export function controlValue(column: Pick<Column, 'kind'>, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (column.kind === 'moment') return zoned(String(value)).toPlainDateTime().toString({ smallestUnit: 'second' });
  if (column.kind === 'day') return zoned(String(value)).toPlainDate().toString();
  return String(value);
}

/**
 * What a form control says, as SharePoint stores it: a moment from Copenhagen time, a day as noon UTC.
 * @returns `null` for an empty control
 * @throws RangeError for a number, day or moment that is none
 */
export function storedFrom(column: Pick<Column, 'kind'>, text: string): Json {
  if (text === '') return null;
  if (column.kind === 'flag') return text === 'true';
  if (column.kind === 'moment') {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
  }
  if (column.kind === 'day') return `${Temporal.PlainDate.from(text)}T12:00:00Z`;
  if (column.kind === 'number') {
    const number = Number(text.replace(',', '.'));
    if (Number.isNaN(number)) throw new RangeError(`${text} is not a number`);
    return number;
  }
  return text;
}

/** The UTC moments between which a Copenhagen day lies; the second belongs to the next day. @param day `2026-11-25` */
export function bordersOf(day: string): { from: string; until: string } {
  const start = Temporal.PlainDate.from(day);
  const utc = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
  return { from: utc(start), until: utc(start.add({ days: 1 })) };
}

function zoned(utc: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(utc).toZonedDateTimeISO(zone);
}

function copenhagen(utc: string): { date: string; time: string } {
  const { day, month, year, hour, minute } = zoned(utc);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return { date: `${two(day)}-${two(month)}-${year}`, time: `${two(hour)}:${two(minute)}` };
}
