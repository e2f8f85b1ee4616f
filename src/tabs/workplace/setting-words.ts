import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { hasWords } from '../../core/spelling.ts';
import { isSettingName, settingValue } from '../../features/workplace/setting.ts';
import {
  type ListedSetting,
  type SettingGroup,
  settingGroups,
  settingsIn,
} from '../../features/workplace/settings/setting-group.ts';
import { dayWords } from '../date-words.ts';
import type { TextOf } from '../use-text.ts';

export type Setting = ViewData<'settings'>['settings'][number];

type MaintenanceText = TextOf<'maintenance'>;

/** What a setting is called, and what it does with the reason of its default. */
export function nameOf(setting: ListedSetting, { workplace }: MaintenanceText): { name: string; help: string } {
  const { name, help } = workplace.settings.names[setting];
  const reasons: Readonly<Partial<Record<ListedSetting, string>>> = workplace.choices.reasons;
  const reason = reasons[setting];
  return { name, help: reason === undefined ? help : `${help} ${reason}` };
}

/**
 * The choices by what they are about, and of each group those that fit a search: in their name, in what stands below it,
 * or in the name of the group.
 * @param written as it stands in the search field; empty: all of them
 * @returns every group, also one where nothing fits
 */
export function searchedGroups(written: string, words: MaintenanceText): readonly SearchedGroup[] {
  return settingGroups.map((group) => ({
    group,
    settings: settingsIn(group).map((setting) => {
      const { name, help } = nameOf(setting, words);
      return { setting, fits: hasWords(`${name} ${help} ${words.workplace.choices.groups[group].name}`, written) };
    }),
  }));
}

interface SearchedGroup {
  group: SettingGroup;
  settings: readonly { setting: ListedSetting; fits: boolean }[];
}

/** A stored value as a person would write it. */
export function valueWords(
  setting: Setting,
  value: string,
  { workplace }: MaintenanceText,
  language: Language,
  today: Day,
): string {
  const words = workplace.settings;
  if (setting.type === 'flag') return value === 'true' ? words.on : words.off;
  if (setting.type === 'choice') return optionWords(setting.setting, value, words.options);
  if (setting.type === 'day') return value ? dayWords(value, language, today) : words.noDay;
  return value || words.none;
}

/** An option in words; of a setting without words for it, what is stored. */
export function optionWords(setting: string, option: string, options: Options): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = options;
  return words[setting]?.[option] ?? option;
}

type Options = MaintenanceText['workplace']['settings']['options'];

/** Why the value cannot be saved, or nothing when it can. The server asks the same rule again. */
export function complaint(setting: Setting, value: string, { workplace }: MaintenanceText): string | undefined {
  if (isSettingName(setting.setting) && settingValue(setting.setting, value) !== undefined) return undefined;
  const words = workplace.settings.invalid;
  if (setting.setting === 'outsideGroups') return words.groups;
  if (setting.setting === 'dutyPhone') return words.duty;
  switch (setting.type) {
    case 'text':
      return words.text(setting.maxLength ?? 200);
    case 'number':
      return words.number(setting.min ?? 0, setting.max ?? 999);
    case 'flag':
      return words.flag;
    case 'choice':
      return words.choice;
    case 'day':
      return words.day;
    case 'link':
      return words.link;
  }
}
