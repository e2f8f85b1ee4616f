import type { Day } from '../../core/dates.ts';
import { isCorrection } from '../../core/shown-version.ts';
import type { Decision, Page } from '../handbook/records.ts';
import type { Rule } from '../handbook/rule.ts';

/** Keys of the decisions that only correct the wording: nobody is asked anything by them (S16). */
export function correctingDecisions({
  rules,
  pages,
}: {
  rules: ReadonlyMap<string, Rule>;
  pages: readonly Page[];
}): ReadonlySet<string> {
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  const byDecision = Map.groupBy([...versions, ...pages], ({ decision }) => decision ?? '');
  const only = [...byDecision].filter(([, rows]) => rows.every(({ version }) => isCorrection(version)));
  return new Set(only.map(([key]) => key));
}

/**
 * The editions one of which somebody must have got to have the document as it is: the one in force that last changed the
 * content first, then those that have corrected its wording (S16, S18). None before an edition is in force.
 */
export function editionsToHave(
  { decisions, correcting }: { decisions: readonly Decision[]; correcting: ReadonlySet<string> },
  document: Decision['document'],
  today: Day,
): readonly string[] {
  const past = decisions
    .filter((decision) => decision.document === document && decision.decidedOn <= today)
    .sort((a, b) => a.decidedOn.localeCompare(b.decidedOn));
  const last = past.findLastIndex(({ key }) => !correcting.has(key));
  return past.slice(Math.max(last, 0)).map(({ edition }) => edition);
}
