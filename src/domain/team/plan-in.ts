import { RuleVersion } from '../../features/handbook/records.ts';
import { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { Unit } from '../../features/workplace/records.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import { readingPlan } from '../reading/reading-plan.ts';

/** Who reads what, as the mirror has it: for a job, which has no compiled one at hand. */
export function planIn(records: Pick<Records, 'all'>): ReadingPlan {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  return readingPlan(rulesOf(all(RuleVersion)), all(Pack), all(ReadingChoice), all(Unit));
}
