import type { Moment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Setting } from './records.ts';
import type { SettingName } from './setting.ts';
import { settingDefinitions, settingNames } from './setting.ts';

/** A setting as an editor sees it: what holds, what would hold without a choice, and what may be written. */
export interface ShownSetting {
  setting: SettingName;
  value: string;
  fallback: string;
  type: 'text' | 'number' | 'flag' | 'day';
  min?: number;
  max?: number;
  maxLength?: number;
  /** Version of the stored row, 0 while the default holds. */
  seen: number;
  changedAt?: Moment;
}

/** @param stored the row, where the municipality has chosen */
export function shownSetting(setting: SettingName, stored: Stored<Setting> | undefined): ShownSetting {
  const { fallback, ...bounds } = settingDefinitions[setting];
  return {
    setting,
    value: stored?.record.value ?? String(fallback),
    fallback: String(fallback),
    ...bounds,
    seen: stored?.mark.version ?? 0,
    ...(stored && { changedAt: stored.record.at }),
  };
}

/** Every setting there is, chosen or not. */
export function shownSettings(stored: readonly Stored<Setting>[]): ShownSetting[] {
  return settingNames.map((name) =>
    shownSetting(
      name,
      stored.find(({ record }) => record.setting === name),
    ),
  );
}
