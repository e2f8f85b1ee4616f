import type { Day } from '../dates.ts';
import { yearOf } from '../dates.ts';
import type { Recurrence, Rule } from '../handbook/rule.ts';
import type { Placement } from '../people.ts';
import { isFor } from './required-reading.ts';

/** The first day of the round after the one a day is in (S25); `undefined` for a rule that is read once. */
export function nextRound(recurs: Recurrence, today: Day): Day | undefined {
  if (recurs === 'never') return undefined;
  const year = yearOf(today);
  const summer = `${year}-07-01`;
  return recurs === 'halfYearly' && today < summer ? summer : `${year + 1}-01-01`;
}

/**
 * When the handbook next asks something of a person, as far as it is known today: a version that comes into force and
 * changes the content, or the next round of a rule that recurs.
 */
export function nextReading(rules: Iterable<Rule>, placement: Placement, today: Day): Day | undefined {
  return [...rules]
    .flatMap((rule) => {
      const now = rule.inForce(today);
      const round = now && isFor(now, placement) ? nextRound(now.recurs, today) : undefined;
      const coming = rule.versions
        .filter((version) => version.inForceFrom > today && isFor(version, placement) && (version.material || !now))
        .map((version) => version.inForceFrom);
      return round ? [round, ...coming] : coming;
    })
    .sort()
    .at(0);
}
