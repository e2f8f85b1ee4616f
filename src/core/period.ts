import type { Day, Moment } from './dates.ts';
import { dayOf, zone } from './dates.ts';

/** Once a night from this hour on, by the municipality's clock. */
export function nightly(hour: number): (now: Moment) => string | undefined {
  return (now) => {
    const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return here.hour < hour ? undefined : dayOf(now);
  };
}

/** The same, but due at any hour when last night's has not been done: a new installation does not wait for the night. */
export function sinceLast(hour: number): (now: Moment) => string {
  return (now) => {
    const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return here
      .toPlainDate()
      .subtract({ days: here.hour < hour ? 1 : 0 })
      .toString();
  };
}

/** The days of a calendar year, and the last of them that has begun. */
export interface YearSpan {
  year: number;
  from: Day;
  to: Day;
  on: Day;
}

export function yearSpan(year: number, today: Day): YearSpan {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return { year, from, to, on: today < to ? today : to };
}
