import type { Day } from '../dates.ts';
import { within } from '../dates.ts';
import type { WorkArea } from '../handbook/rule.ts';
import type { BaseRecord } from '../record.ts';

export type PersonType = 'employee' | 'temp' | 'student' | 'volunteer' | 'councillor' | 'partner';

/** A person's place in a unit (G7). A person with two jobs has two. */
export interface Employment extends BaseRecord {
  number: string;
  person: string;
  name: string;
  kind: PersonType;
  function: string;
  area: WorkArea;
  unit: string;
  unitName: string;
  manager?: string | undefined;
  from: Day;
  to?: Day | undefined;
  pausedFrom?: Day | undefined;
  pausedTo?: Day | undefined;
}

/** `<person>:<number>` */
export function employmentKey(person: string, number: string): string {
  return `${person}:${number}`.toLowerCase();
}

export function isCurrent(employment: Employment, today: Day): boolean {
  return within(today, employment.from, employment.to);
}

/** The day the next job begins that has not begun yet; nothing when none is on its way. */
export function firstDayAhead(employments: readonly Employment[], today: Day): Day | undefined {
  return employments
    .map(({ from }) => from)
    .filter((from) => from > today)
    .sort()[0];
}

/** On leave: deadlines stand still. Why is not known and not asked. */
export function isPaused(employment: Employment, today: Day): boolean {
  return employment.pausedFrom !== undefined && within(today, employment.pausedFrom, employment.pausedTo);
}
