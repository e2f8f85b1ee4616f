import type { Day } from '../../../../core/dates.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import type { Records } from '../../../../kernel/records.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { type Edition, editionsToConvey } from '../edition.ts';

/** The editions there is something to tell of, as the mirror has them: for an action, which has no compiled handbook. */
export function editionsIn(records: Pick<Records, 'all'>, today: Day): readonly Edition[] {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const handbook = { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  return editionsToConvey(handbook, readSetting('daysToConvey', all(Setting)), today);
}
