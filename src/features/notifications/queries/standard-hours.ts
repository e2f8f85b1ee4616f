import type { Records } from '../../../kernel/records.ts';
import type { Hours } from '../../delivery/preference.ts';
import { standardHours } from '../../delivery/preference.ts';
import { Setting } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';

/** The municipality's hours for everybody who has chosen none, from its settings. */
export function standardHoursOf(records: Pick<Records, 'all'>): Hours {
  const settings = records.all(Setting).map(({ record }) => record);
  return standardHours({
    tellFromHour: readSetting('tellFromHour', settings),
    tellToHour: readSetting('tellToHour', settings),
  });
}
