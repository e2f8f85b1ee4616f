import type { Services } from '../../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../../kernel/record.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import type { MaintenanceFacts } from '../maintenance.ts';
import { Occasion, UpkeepTask } from '../records.ts';

/** What there is to work the tasks out from, as the mirror has it. */
export function maintenanceFacts({ records }: Pick<Services, 'records'>): MaintenanceFacts {
  const all = <R extends RecordDefinition>(of: R): readonly RecordOf<R>[] =>
    records.all(of).map(({ record }) => record);
  return { rules: rulesOf(all(RuleVersion)), pages: all(Page), occasions: all(Occasion), rows: all(UpkeepTask) };
}
