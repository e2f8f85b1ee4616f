import type { Day } from '../../core/dates.ts';
import { latest, yearOf } from '../../core/dates.ts';
import type { Rule } from '../../features/handbook/rule.ts';
import { roundOf, roundStart } from '../../features/reading/round.ts';

/** A time a rule asks to be read: from a day, until it asks again. */
export interface Demand {
  start: Day;
  until?: Day | undefined;
}

/**
 * When a rule has asked somebody to read it: when they came, at every change of its content, at every new round.
 * @param begin the first day anybody could answer
 */
export function demandsOf(rule: Rule, begin: Day, lastDay: Day): readonly Demand[] {
  const first = rule.versions[0]?.inForceFrom ?? begin;
  const changes = rule.versions.filter(({ material }) => material).map(({ inForceFrom }) => inForceFrom);
  const starts = [...new Set([latest([begin, first]) ?? begin, ...changes, ...roundStarts(rule, begin, lastDay)])]
    .filter((day) => day >= begin && day >= first && day <= lastDay)
    .sort();
  return starts.map((start, index) => ({ start, until: starts[index + 1] }));
}

function roundStarts(rule: Rule, begin: Day, lastDay: Day): readonly Day[] {
  const years = Array.from({ length: yearOf(lastDay) - yearOf(begin) + 1 }, (_, offset) => yearOf(begin) + offset);
  return years
    .flatMap((year) => [`${year}-01-01`, `${year}-07-01`])
    .filter((day) => roundStart(roundOf(rule.inForce(day)?.recurs ?? 'never', day)) === day);
}
