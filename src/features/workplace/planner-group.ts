import type { Moment } from '../../core/dates.ts';
import { groupSettingOf, isGroupSetting } from '../../core/group-setting.ts';
import type { Setting } from './records.ts';
import { readSetting } from './setting.ts';

/** A centre's own group as it will be stored; empty: the one for all again. */
export function groupChosen(centre: string, group: string, actor: string, at: Moment): Setting {
  const setting = groupSettingOf(centre);
  return { key: setting.toLowerCase(), actor, at, setting, value: group };
}

/** The Microsoft 365 group that holds a centre's plans: its own, or the one for all; empty where there is neither. */
export function groupFor(settings: readonly Setting[], centre: string): string {
  const own = settings.find(({ setting }) => setting === groupSettingOf(centre))?.value.trim();
  return own || readSetting('plannerGroup', settings).trim();
}

/** Is there anywhere to put a plan? */
export function hasGroup(settings: readonly Setting[]): boolean {
  const own = settings.some(({ setting, value }) => isGroupSetting(setting) && value.trim() !== '');
  return own || readSetting('plannerGroup', settings).trim() !== '';
}
