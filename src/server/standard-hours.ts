import type { Records } from '../domain/ports.ts';
import type { Hours } from '../domain/telling/preference.ts';
import { standardHours } from '../domain/telling/preference.ts';
import { readSetting } from '../domain/workplace/setting.ts';

/** The municipality's hours for everybody who has chosen none, from its settings. */
export function standardHoursOf(records: Pick<Records, 'all'>): Hours {
  const settings = records.all('setting').map(({ record }) => record);
  return standardHours({
    tellFromHour: readSetting('tellFromHour', settings),
    tellToHour: readSetting('tellToHour', settings),
  });
}
