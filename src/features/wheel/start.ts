import { addDays, type Day, type Moment, yearOf } from '../../core/dates.ts';
import type { WheelItem } from './records.ts';

/** When the municipality switched the wheel on. */
export interface WheelStart {
  on: Day;
  at: Moment;
}

/** A first year begins calm: nothing is due, or soon due, in its first month, and what would be has a quarter. */
const calm = { freeDays: 31, movedDays: 90 } as const;

/** The first year that has a wheel: the next, where nothing of this one is left to do in calm. */
export function firstYearOf(start: WheelStart | undefined): number | undefined {
  return start && yearOf(addDays(start.on, calm.movedDays));
}

/** The day something is due, moved out of the first month. */
export function calmDue(due: Day, start: WheelStart | undefined): Day {
  return start && due < addDays(start.on, calm.freeDays) ? addDays(start.on, calm.movedDays) : due;
}

/**
 * An item as it counts, where rows were laid before the wheel was switched on.
 * @returns nothing for one of a year before the first, which is asked of nobody
 */
export function calmed(item: WheelItem, start: WheelStart | undefined): WheelItem | undefined {
  if (!start || item.state !== 'planned') return item;
  if (item.year < (firstYearOf(start) ?? 0)) return undefined;
  if (item.at >= start.at) return item;
  const due = calmDue(item.due, start);
  return due === item.due ? item : { ...item, due };
}
