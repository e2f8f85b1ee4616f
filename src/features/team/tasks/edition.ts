import type { Day } from '../../../core/dates.ts';
import { addDays, dayOf, latest } from '../../../core/dates.ts';
import { pagesInForce } from '../../handbook/page.ts';
import type { Decision, Page, RuleVersion } from '../../handbook/records.ts';
import type { Rule } from '../../handbook/rule.ts';
import { readableFrom } from '../../handbook/rule.ts';

/** An edition a manager tells their people of (S18, S21): what of it changed the content and still stands. */
export interface Edition extends Pick<Decision, 'document' | 'edition'> {
  /** Key of the decision that adopted it. */
  decision: string;
  /** The first day any of it could be read. */
  from: Day;
  dueOn: Day;
  /** None for the policy: it is one text. */
  rules: readonly RuleVersion[];
}

/** Older than this it is what everybody has worked by for a year, and the reviews have been over it twice (S86). */
const askedForDays = 365;

/**
 * The editions there is something to tell of on a day, the one that is due first ahead. A correction asks nobody to do
 * anything else, and what a newer edition has replaced is told of with that one.
 * @param days setting `daysToConvey`
 */
export function editionsToConvey(
  handbook: { rules: ReadonlyMap<string, Rule>; pages: readonly Page[]; decisions: readonly Decision[] },
  days: number,
  today: Day,
): readonly Edition[] {
  const changed = [...handbook.rules.values()].flatMap((rule) => rule.counting(today)[0] ?? []);
  const policies = pagesInForce(handbook.pages, today).filter(({ kind }) => kind === 'policy');
  return handbook.decisions
    .flatMap(({ key, document, edition }) => {
      const rules = changed.filter(({ decision }) => decision === key);
      const starts = [
        ...rules.map(readableFrom),
        ...policies.filter(({ decision }) => decision === key).map(policyFrom),
      ].toSorted();
      const [from] = starts;
      if (from === undefined || from < addDays(today, -askedForDays)) return [];
      return [{ decision: key, document, edition, from, dueOn: addDays(from, days), rules }];
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.decision.localeCompare(b.decision));
}

function policyFrom({ inForceFrom, at }: Page): Day {
  return latest([inForceFrom, dayOf(at)]) ?? inForceFrom;
}
