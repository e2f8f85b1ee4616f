import type { Day } from '../../core/dates.ts';
import { dayOf, yearOf } from '../../core/dates.ts';
import type { ManagerOn, ReviewEvidence } from './manager-on.ts';
import type { Review, ReviewYear } from './records.ts';
import { isUntouched, meetingsOf } from './review.ts';
import { wantedPerYear } from './year-state.ts';

/**
 * How far each manager was on a day, past or present: the year's reviews held by then (S86, INV14). Whoever had a row in
 * that year is there, also those who have left since.
 * @param reviews the records as they stand; one that was taken back stands for nothing
 */
export function reviewsOn(years: readonly ReviewYear[], reviews: readonly Review[], day: Day): readonly ManagerOn[] {
  const year = yearOf(day);
  const byManager = Map.groupBy(reviews, ({ manager }) => manager);
  const danish = new Intl.Collator('da');
  return years
    .filter((row) => row.year === year)
    .map(({ manager, managerName, units, centre, leadsNobody }) => {
      const evidence = (byManager.get(manager) ?? []).flatMap((review) => evidenceOn(review, day));
      return {
        manager,
        managerName,
        units: units.split('\n').filter((name) => name !== ''),
        ...(centre !== undefined && { centre }),
        leadsNobody,
        held: evidence.length,
        evidence: evidence.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)),
      };
    })
    .toSorted((a, b) => a.held - b.held || danish.compare(a.managerName, b.managerName));
}

/** How many had held none, one, and two or more. */
export function countsOf(managers: readonly Pick<ManagerOn, 'held'>[]): { none: number; one: number; both: number } {
  const both = managers.filter(({ held }) => held >= wantedPerYear).length;
  const none = managers.filter(({ held }) => held === 0).length;
  return { none, one: managers.length - none - both, both };
}

function evidenceOn(review: Review, day: Day): readonly ReviewEvidence[] {
  const { heldOn, number, managerName, at, rules = [] } = review;
  if (heldOn === undefined || heldOn > day || yearOf(heldOn) !== yearOf(day)) return [];
  const days = meetingsOf(review).flatMap(({ on }) => (on <= day ? [on] : []));
  const saved = { savedBy: managerName, savedOn: dayOf(at), rules: [...rules] };
  return [{ number, heldOn, days, ...saved, untouched: isUntouched(review) }];
}
