import type { Reader } from '../../../../kernel/reader.ts';
import type { MaintenanceFacts } from '../maintenance.ts';
import { Occasion, UpkeepTask } from '../records.ts';

/** What there is to work the tasks out from. */
export function maintenanceFacts({ handbook, all }: Reader): MaintenanceFacts {
  const { rules, pages } = handbook();
  return { rules, pages, occasions: all(Occasion), rows: all(UpkeepTask) };
}
