import type { RecordDefinition } from '../../../kernel/record.ts';
import type { Records } from '../../../kernel/records.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { Pack, ReadingChoice } from '../../handbook/tailoring-records.ts';
import type { ReadingPlan } from '../../reading/reading-plan.ts';
import { readingPlan } from '../../reading/reading-plan.ts';
import { Unit } from '../../workplace/records.ts';

/** Who reads what, as the mirror has it: for a job, which has no compiled one at hand. */
export function planIn(records: Pick<Records, 'all'>): ReadingPlan {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  return readingPlan(rulesOf(all(RuleVersion)), all(Pack), all(ReadingChoice), all(Unit));
}
