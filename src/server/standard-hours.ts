import type { Hours } from '../domain/notifications/preference.ts';
import { standardHours } from '../domain/notifications/preference.ts';
import { readSetting } from '../domain/workplace/setting.ts';
import { Setting } from '../features/workplace/records.ts';
import type { Records } from '../kernel/records.ts';

/** The municipality's hours for everybody who has chosen none, from its settings. */
export function standardHoursOf(records: Pick<Records, 'all'>): Hours {
  const settings = records.all(Setting).map(({ record }) => record);
  return standardHours({
    tellFromHour: readSetting('tellFromHour', settings),
    tellToHour: readSetting('tellToHour', settings),
  });
}
