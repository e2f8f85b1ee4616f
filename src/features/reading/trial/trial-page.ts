import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import { readingSeconds, textIn, titleIn } from '../../handbook/rule.ts';
import type { Placement } from '../../workplace/placed.ts';
import { assignmentsOf } from '../assignment.ts';
import type { ReadingPlan } from '../reading-plan.ts';
import type { Confirmation } from '../records.ts';

/**
 * What somebody may try: the rules on trial that would be theirs. Nothing of it is owed, late or told of.
 * @param plan of what is on trial alone
 * @param tried what the person has read of it
 */
export function trialPage(
  plan: ReadingPlan,
  placement: Placement,
  tried: readonly Confirmation[],
  language: Language,
  today: Day,
) {
  return assignmentsOf(plan, placement, today).assigned.map(({ version }) => ({
    rule: version.rule,
    version: version.version,
    title: titleIn(version, language),
    seconds: readingSeconds(textIn(version, language).text),
    tried: tried.some((one) => one.rule === version.rule && one.version === version.version),
  }));
}
