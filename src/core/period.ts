import type { Moment } from './dates.ts';
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
