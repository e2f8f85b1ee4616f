import type { Kind } from '../../lists.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { Records } from '../ports.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import { readingPlan } from '../reading/reading-plan.ts';

/** Who reads what, as the mirror has it: for a job, which has no compiled one at hand. */
export function planIn(records: Pick<Records, 'all'>): ReadingPlan {
  const all = <K extends Kind>(kind: K) => records.all(kind).map(({ record }) => record);
  return readingPlan(rulesOf(all('ruleVersion')), all('pack'), all('readingChoice'), all('unit'));
}
