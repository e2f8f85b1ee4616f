import type { Day, Moment } from '../../core/dates.ts';
import type { ReviewYear } from './records.ts';
import { isOutOfReach, wantedPerYear, yearStateOf } from './year-state.ts';

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
