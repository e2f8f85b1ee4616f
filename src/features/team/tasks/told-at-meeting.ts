import type { Day } from '../../../core/dates.ts';
import type { Rule } from '../../handbook/rule.ts';
import type { Review } from '../../reviews/records.ts';
import type { Edition } from './edition.ts';

type Gone = Pick<Review, 'rules'>;

/** Was the rule gone through at a meeting, in a version whose reading counted that day? */
export function wasGoneThrough(rule: Rule | undefined, { rules = [] }: Gone, on: Day): boolean {
  return rule?.counting(on).some((counted) => rules.includes(named(counted))) === true;
}

/** As a review names the version: `R06 3.1`. */
function named({ rule, version }: { rule: string; version: string }): string {
  return `${rule.toUpperCase()} ${version}`;
}

/**
 * Editions a meeting has told of: all of their rules were gone through (S21, S86). The policy is no point of an agenda.
 * @param open with the rules that are for somebody in the team
 */
export function toldAtMeeting(
  open: readonly Edition[],
  review: Gone,
  rules: ReadonlyMap<string, Rule>,
  on: Day,
): readonly Edition[] {
  return open.filter(
    (edition) =>
      edition.document === 'handbook' &&
      edition.from <= on &&
      edition.rules.length > 0 &&
      edition.rules.every(({ rule }) => wasGoneThrough(rules.get(rule), review, on)),
  );
}
