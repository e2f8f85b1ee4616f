import type { Day, Moment } from '../dates.ts';
import type { BaseRecord } from '../record.ts';
import { isOutOfReach, wantedPerYear, yearStateOf } from './year-state.ts';

/**
 * What is missing has a row too (S86, INV14, design section 3): a manager's year from 1 January on, 0, 1 or 2 of 2. The
 * manager stands in it and nobody else. The two days let the state of any past date be shown.
 */
export interface ReviewYear extends BaseRecord {
  year: number;
  manager: string;
  managerName: string;
  /** What they lead, one name a line; may be empty for somebody who is manager by the jobs alone. */
  units: string;
  centre?: string | undefined;
  centreName?: string | undefined;
  state: 'none' | 'one' | 'both';
  firstOn?: Day | undefined;
  secondOn?: Day | undefined;
  /** The year can no longer reach two. */
  outOfReach: boolean;
  /** The manager leads nobody any more; the row stays. */
  leadsNobody: boolean;
  /** When whoever leads the manager was told that the year cannot reach two, once; and who. */
  escalatedOn?: Day | undefined;
  escalatedTo?: string | undefined;
}

/** A manager as the row names them. */
export type ReviewManager = Pick<ReviewYear, 'manager' | 'managerName' | 'units' | 'centre' | 'centreName'>;

/** `2026:<manager>` */
export function reviewYearKey(year: number, manager: string): string {
  return `${year}:${manager}`.toLowerCase();
}

/**
 * A manager's row as it should stand.
 * @param days the first day of each of the manager's reviews, in any year
 */
export function reviewYearOf(
  who: ReviewManager,
  days: readonly Day[],
  year: number,
  today: Day,
  at: Moment,
): ReviewYear {
  const { held, firstOn, secondOn } = yearStateOf(days, year, today);
  return {
    key: reviewYearKey(year, who.manager),
    actor: 'system',
    at,
    ...who,
    year,
    state: stateFor(held),
    ...(firstOn !== undefined && { firstOn }),
    ...(secondOn !== undefined && { secondOn }),
    outOfReach: isOutOfReach(held, year, today),
    leadsNobody: false,
  };
}

/** The state on a day, also one that is past: `none` before the year began. */
export function stateOn(
  { firstOn, secondOn }: Pick<ReviewYear, 'firstOn' | 'secondOn'>,
  day: Day,
): ReviewYear['state'] {
  return stateFor([firstOn, secondOn].filter((on) => on !== undefined && on <= day).length);
}

/** Do two rows say the same, whenever they were written? */
export function saysTheSame(a: ReviewYear, b: ReviewYear): boolean {
  const said = ({ key, managerName, units, centre, state, firstOn, secondOn, outOfReach, leadsNobody }: ReviewYear) =>
    JSON.stringify([key, managerName, units, centre, state, firstOn, secondOn, outOfReach, leadsNobody]);
  return said(a) === said(b);
}

function stateFor(held: number): ReviewYear['state'] {
  if (held === 0) return 'none';
  return held < wantedPerYear ? 'one' : 'both';
}
