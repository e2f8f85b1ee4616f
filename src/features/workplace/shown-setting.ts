import { z } from 'zod';
import type { Stored } from '../../core/stored.ts';
import type { Setting } from './records.ts';
import type { SettingName } from './setting.ts';
import { settingDefinitions, settingNames, settingValue } from './setting.ts';

/** A setting as an editor sees it: what holds, what would hold without a choice, and what may be written. */
export const setting = z.strictObject({
  setting: z.string(),
  value: z.string(),
  fallback: z.string(),
  type: z.enum(['text', 'number', 'flag', 'choice', 'day', 'link']),
  options: z.array(z.string()).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  maxLength: z.int().optional(),
  /** Version of the stored row, 0 while the default holds. */
  seen: z.int(),
  changedAt: z.iso.datetime().optional(),
});

type ShownSetting = z.input<typeof setting>;

/**
 * @param stored the row, where the municipality has chosen; one in which somebody has written by hand what the setting
 * cannot have is shown as not chosen, as it counts, so that it can be put right
 */
export function shownSetting(setting: SettingName, stored: Stored<Setting> | undefined): ShownSetting {
  const { fallback, ...definition } = settingDefinitions[setting];
  const bounds = 'formerly' in definition ? { type: definition.type, options: [...definition.options] } : definition;
  const own = stored && settingValue(setting, stored.record.value);
  return {
    setting,
    value: own ?? String(fallback),
    fallback: String(fallback),
    ...bounds,
    seen: stored?.mark.version ?? 0,
    ...(stored && own !== undefined && { changedAt: stored.record.at }),
  };
}

/** Every setting that is listed, chosen or not. */
export function shownSettings(
  stored: readonly Stored<Setting>[],
  isListed: (name: SettingName) => boolean,
): ShownSetting[] {
  return settingNames.filter(isListed).map((name) =>
    shownSetting(
      name,
      stored.find(({ record }) => record.setting === name),
    ),
  );
}
