import type { Day } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** Somebody a manager has named to brief newcomers in the manager's place, until a day (S81, G1). */
export interface BriefingDeputy extends BaseRecord {
  /** Who stands in. */
  person: string;
  name: string;
  manager: string;
  managerName: string;
  from: Day;
  /** The last day. */
  until: Day;
}

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
