import type { Records } from '../../../../kernel/records.ts';
import { isOffNow } from '../../../workplace/modules/queries/module-state.ts';
import { Drill } from '../records.ts';

/** The drills somebody may take part in. None while they are switched off: nobody is told of one, and a report is real. */
export function drillsThatCount(records: Pick<Records, 'all'>): readonly Drill[] {
  return isOffNow('drills', records) ? [] : records.all(Drill).map(({ record }) => record);
}
