import type { Day } from '../../core/dates.ts';
import { readingSeconds, textIn } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placed.ts';
import { assignmentsOf } from './assignment.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** What a change of the plan does to somebody's list. */
export interface ListChange {
  before: ReadonlySet<string>;
  gained: readonly string[];
  lost: readonly string[];
}

/** The list of somebody placed like this on a day, with and without the change (S24, S82). */
export function listChange(before: ReadingPlan, after: ReadingPlan, placement: Placement, day: Day): ListChange {
  const listed = (of: ReadingPlan) => new Set(assignmentsOf(of, placement, day).assigned.map(({ rule }) => rule.id));
  const [then, later] = [listed(before), listed(after)];
  return { before: then, gained: [...later.difference(then)].sort(), lost: [...then.difference(later)].sort() };
}

/** Seconds to read these rules as they are on a day; what is not in force takes none. */
export function secondsFor({ rules }: ReadingPlan, some: readonly string[], day: Day): number {
  const versions = some.flatMap((rule) => rules.get(rule)?.inForce(day) ?? []);
  return versions.reduce((sum, version) => sum + readingSeconds(textIn(version, 'da').text), 0);
}
