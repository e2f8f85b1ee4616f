import type { Day } from '../../../core/dates.ts';
import { addDays, addMonths } from '../../../core/dates.ts';
import type { Rule } from '../../handbook/rule.ts';
import type { UpkeepTask } from './records.ts';

/** A rule is looked over from so many days before its day (S117). */
const soonDays = 60;

/**
 * When a rule is to be looked over next: the day of its newest version, whether in force yet or not, or a later one when
 * somebody has looked it over since and found it right. A published version is frozen (INV6), so that is kept in the row
 * of the task.
 * @param rows those of the rule
 */
export function nextReviewOf(rule: Rule, rows: readonly UpkeepTask[]): Day {
  const { newest } = rule;
  const [latest] = rows
    .filter(({ state, settledAt = '', nextReview }) => state === 'done' && nextReview && settledAt > newest.at)
    .toSorted((a, b) => (b.settledAt ?? '').localeCompare(a.settledAt ?? ''));
  return latest?.nextReview ?? newest.nextReview;
}

/** A rule that was found right is looked over again after as long as it had from the start. */
export function reviewAgainOn(rule: Rule, today: Day): Day {
  const { recurs } = rule.newest;
  return addMonths(today, recurs === 'halfYearly' ? 12 : 24);
}

export function isSoon(day: Day, today: Day): boolean {
  return day <= addDays(today, soonDays);
}
