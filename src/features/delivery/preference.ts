import type { Day } from '../../core/dates.ts';
import type { Preference } from './records.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When somebody may be written to, by the clock in Denmark. */
export interface Hours {
  /** A night that begins on a day belongs to that day. */
  days: readonly Weekday[];
  /** From this full hour, 0 to 23. */
  fromHour: number;
  /** Until this full hour, 1 to 24; an hour before `fromHour` is on the next morning. */
  toHour: number;
  holidays: boolean;
}

/** What holds for a person now. */
export interface Wishes extends Hours {
  snoozedUntil?: Day | undefined;
  /** The person's own choice; false while the municipality's hours hold. */
  chosen: boolean;
}

export function preferenceKey(person: string): string {
  return `person:${person}`.toLowerCase();
}

const workingDays = weekdays.slice(0, 5);
const office = { fromHour: 7, toHour: 17 } as const;

/**
 * The municipality's hours for everybody who has chosen nothing: working days, never holidays. Two settings that make
 * no day together, or a night nobody chose, give way to 7 to 17.
 */
export function standardHours(settings: { tellFromHour: number; tellToHour: number }): Hours {
  const { tellFromHour: fromHour, tellToHour: toHour } = settings;
  return { days: workingDays, ...(fromHour < toHour ? { fromHour, toHour } : office), holidays: false };
}

/** The person's own hours, or the standard ones where none are chosen or somebody wrote nonsense into the list. */
export function wishesOf(preference: Preference | undefined, standard: Hours): Wishes {
  const { days = [], fromHour = -1, toHour = -1, holidays = false, snoozedUntil } = preference ?? {};
  const own = { days, fromHour, toHour, holidays };
  const chosen = areHours(own);
  return { ...(chosen ? own : standard), chosen, ...(snoozedUntil && { snoozedUntil }) };
}

/** Validates hours: at least one day, whole hours of the day, from ≠ to. */
export function areHours({ days, fromHour, toHour }: Hours): boolean {
  const isHour = (hour: number, first: number) => Number.isInteger(hour) && hour >= first && hour < first + 24;
  return days.length > 0 && isHour(fromHour, 0) && isHour(toHour, 1) && fromHour !== toHour;
}
