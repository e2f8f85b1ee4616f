import type { Day } from '../dates.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { Kind, Records } from '../ports.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import { readingPlan } from '../reading/reading-plan.ts';
import { readSetting } from '../workplace/setting.ts';

/** Who reads what, as the mirror has it: for a job, which has no compiled one at hand. */
export function planIn(records: Pick<Records, 'all'>): ReadingPlan {
  const all = <K extends Kind>(kind: K) => records.all(kind).map(({ record }) => record);
  return readingPlan(rulesOf(all('ruleVersion')), all('pack'), all('readingChoice'), all('unit'));
}

/** May managers meet names beside what somebody reads? Not before the day the municipality has chosen (G8). */
export function mayNamePeople(records: Pick<Records, 'all'>, today: Day): boolean {
  const from = readSetting(
    'personalViewsFrom',
    records.all('setting').map(({ record }) => record),
  );
  return from !== '' && from <= today;
}
