import type { Day } from '../../core/dates.ts';
import type { BriefingDeputy } from './records.ts';

/** So long ahead a deputy may be named: it never goes on by itself. */
export const deputyMonths = 12;

/** `<manager>:<person>` */
export function briefingDeputyKey(manager: string, person: string): string {
  return `${manager}:${person}`.toLowerCase();
}

/** Ending it sets the last day to the day before: then it never held, or no longer does. */
export function standsIn({ from, until }: Pick<BriefingDeputy, 'from' | 'until'>, today: Day): boolean {
  return from <= today && today <= until;
}
