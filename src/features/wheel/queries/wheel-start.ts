import { dayOf } from '../../../core/dates.ts';
import type { Records } from '../../../kernel/records.ts';
import { moduleSettings } from '../../workplace/modules/module.ts';
import { Setting } from '../../workplace/records.ts';
import type { WheelStart } from '../start.ts';

/** When the wheel was switched on; nothing where nobody has, as where it was used before there were switches. */
export function wheelStartOf(records: Pick<Records, 'all'>): WheelStart | undefined {
  const row = records.all(Setting, { setting: moduleSettings.wheel })[0]?.record;
  return row?.value === 'true' ? { on: dayOf(row.at), at: row.at } : undefined;
}
