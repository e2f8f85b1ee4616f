import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { isSettingName, type SettingName, settingValue } from '../../features/workplace/setting.ts';
import { dayWords } from '../date-words.ts';
import type { TextOf } from '../use-text.ts';

export type Setting = ViewData<'settings'>['settings'][number];

/** What a setting is called and what it does; one the tab does not know yet keeps its own name. */
export function nameOf(setting: Setting, { workplace }: TextOf<'maintenance'>): { name: string; help: string } {
  const words: Readonly<Record<SettingName, { name: string; help: string }>> = workplace.settings.names;
  return isSettingName(setting.setting) ? words[setting.setting] : { name: setting.setting, help: '' };
}

/** A stored value as a person would write it. */
export function valueWords(
  setting: Setting,
  value: string,
  { workplace }: TextOf<'maintenance'>,
  language: Language,
  today: Day,
): string {
  const words = workplace.settings;
  if (setting.type === 'flag') return value === 'true' ? words.on : words.off;
  if (setting.type === 'day') return value ? dayWords(value, language, today) : words.noDay;
  return value || words.none;
}

/** Why the value cannot be saved, or nothing when it can. The server asks the same rule again. */
export function complaint(setting: Setting, value: string, { workplace }: TextOf<'maintenance'>): string | undefined {
  if (isSettingName(setting.setting) && settingValue(setting.setting, value) !== undefined) return undefined;
  const words = workplace.settings.invalid;
  switch (setting.type) {
    case 'text':
      return words.text(setting.maxLength ?? 200);
    case 'number':
      return words.number(setting.min ?? 0, setting.max ?? 999);
    case 'flag':
      return words.flag;
    case 'day':
      return words.day;
  }
}
