import type { Hours } from '../../features/notifications/preference.ts';
import { standardHours } from '../../features/notifications/preference.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { Records } from '../../kernel/records.ts';

/** The municipality's hours for everybody who has chosen none, from its settings. */
export function standardHoursOf(records: Pick<Records, 'all'>): Hours {
  const settings = records.all(Setting).map(({ record }) => record);
  return standardHours({
    tellFromHour: readSetting('tellFromHour', settings),
    tellToHour: readSetting('tellToHour', settings),
  });
}
