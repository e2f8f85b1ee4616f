/**
 * Days and moments. A day is `2026-11-24`; a moment is `2026-11-24T13:05:00Z`, UTC in whole seconds, because
 * SharePoint drops milliseconds. The municipality's clock is Europe/Copenhagen.
 */
export type Day = string;
export type Moment = string;

/** The municipality's clock. */
export const zone = 'Europe/Copenhagen';

/** The moment without its milliseconds, as SharePoint stores it. */
export function wholeSeconds(moment: Moment): Moment {
  return Temporal.Instant.from(moment).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** The calendar day it is in Denmark at that moment. */
export function dayOf(moment: Moment): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The hour it is in Denmark at that moment, 0 to 23. */
export function hourOf(moment: Moment): number {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).hour;
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: Moment, to: Moment): number {
  return (milliseconds(to) - milliseconds(from)) / 1000;
}

/** A year of cases is compared at every look: `Date.parse` is many times quicker than a Temporal instant. */
function milliseconds(moment: Moment): number {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) throw new RangeError(`not a moment: ${moment}`);
  return at;
}

/** How far two clocks may be apart that tell each other of a moment: a phone and a server, or two servers. */
const clocksDiffer = { minutes: 1 };
/** How far those of two servers are apart, which both go by Microsoft's (`m365/clock.ts`), and what they notice at once. */
const serversDiffer = { seconds: 10 };

/** The latest that it may be by a clock beside ours. */
export function latestElsewhere(now: Moment): Moment {
  return Temporal.Instant.from(now).add(clocksDiffer).toString();
}

/** Have two servers noticed one thing at these moments, each by its own clock? */
export function isSameMoment(one: Moment, other: Moment): boolean {
  return Math.abs(secondsBetween(one, other)) <= serversDiffer.seconds;
}

/** The earliest that it may be by a clock beside ours. */
export function earliestElsewhere(now: Moment): Moment {
  return Temporal.Instant.from(now).subtract(clocksDiffer).toString();
}

/** `2026-w48`: the ISO week, whose year is the year of its Thursday. */
export function weekOf(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-w${String(date.weekOfYear).padStart(2, '0')}`;
}

export function yearOf(day: Day): number {
  return Temporal.PlainDate.from(day).year;
}

/** The latest of some days, or of some moments; `undefined` of none. */
export function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** Is the day inside the period, both ends included? An open end goes on for ever. */
export function within(day: Day, from: Day, to?: Day): boolean {
  return day >= from && (to === undefined || day <= to);
}

/**
 * A day as people and other systems write it: `24-11-2026`, `24.11.2026`, `1/8/2026` (day first, as in Denmark) or
 * `2026-11-24`.
 * @returns `undefined` when it is no day of the calendar
 */
export function writtenDay(written: string): Day | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const danish = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(written);
  const [year, month, day] = iso ? iso.slice(1) : danish ? [danish[4], danish[3], danish[1]] : [];
  if (!year || !month || !day) return undefined;
  // Files are read in the browser too, and phones have no Temporal yet. Date passes 31 February on to March.
  const wanted = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${wanted}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(wanted) ? wanted : undefined;
}

/** The moment at which the clock in Denmark shows `15:40` on that day; the earlier one in the night an hour is repeated. */
export function momentAt(day: Day, clock: string): Moment {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant().toString();
}
