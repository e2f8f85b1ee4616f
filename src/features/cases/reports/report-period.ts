import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';

/**
 * A quarter, `2026-3`. There are no other periods, so that no two of them overlap and nothing can be had by subtracting
 * one from another (S111).
 */
export type Quarter = string;

export const quarterPattern = /^\d{4}-[1-4]$/;

const monthsInQuarter = 3;

/** The quarter a moment is in, by the clock in Denmark. */
export function quarterOf(moment: Moment): Quarter {
  const { year, month } = Temporal.PlainDate.from(dayOf(moment));
  return `${year}-${Math.ceil(month / monthsInQuarter)}`;
}

/** The quarter before. */
export function quarterBefore(quarter: Quarter): Quarter {
  const [year = 0, number = 0] = quarter.split('-').map(Number);
  return number === 1 ? `${year - 1}-4` : `${year}-${number - 1}`;
}

/** The same quarter of the year before. */
export function yearBefore(quarter: Quarter): Quarter {
  const [year = 0, number = 0] = quarter.split('-').map(Number);
  return `${year - 1}-${number}`;
}

/** Is it over, so that no more can be reported in it? */
export function isOver(quarter: Quarter, today: Day): boolean {
  return quarter < quarterOf(`${today}T12:00:00Z`);
}

/** Which quarters since the first locked one are over and not locked. */
export function unlockedQuarters(locked: readonly Quarter[], now: Quarter): readonly Quarter[] {
  const [first = now] = locked.toSorted();
  const unlocked: Quarter[] = [];
  for (let one = quarterBefore(now); one > first; one = quarterBefore(one)) {
    if (!locked.includes(one)) unlocked.unshift(one);
  }
  return unlocked;
}

/** The four of a year. */
export function quartersOf(year: number): readonly Quarter[] {
  return [1, 2, 3, 4].map((number) => `${year}-${number}`);
}
