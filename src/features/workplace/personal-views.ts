import { addDays, type Day } from '../../core/dates.ts';
import type { Setting } from './records.ts';
import { readSetting, type SettingName } from './setting.ts';

/**
 * May managers meet names beside what somebody reads? From the day the municipality has chosen after talking with its
 * staff; until then they meet counts only (setting `personalViewsFrom`, G8).
 * @returns `from`: that day; absent while nobody has chosen one
 */
export function personalViewsOn(settings: readonly Setting[], today: Day): { may: boolean; from?: Day } {
  const from = readSetting('personalViewsFrom', settings);
  return from === '' ? { may: false } : { may: from <= today, from };
}

/** The days on which the staff has been heard and told, and from which managers meet names (G8). */
export const staffNoticeDays = [
  'staffCommitteeDiscussedOn',
  'employeesToldOn',
  'personalViewsFrom',
] as const satisfies readonly SettingName[];

/** What those days are reckoned with as well. */
export const staffNoticeSettings = [...staffNoticeDays, 'weeksOfNotice'] as const satisfies readonly SettingName[];
type StaffNoticeSetting = (typeof staffNoticeSettings)[number];

export function isStaffNoticeSetting(name: SettingName): name is StaffNoticeSetting {
  return (staffNoticeSettings as readonly SettingName[]).includes(name);
}

type StaffNoticeFault =
  | { code: 'noticeDaysInvalid' | 'noticeMissing' }
  /** `earliest`: the first day that managers may meet names. */
  | { code: 'noticeTooShort'; earliest: Day };

/**
 * Why a choice cannot be made: managers meet names only once the staff committee has discussed it and the employees
 * have had their weeks of notice (G8). What was chosen before these settings existed stands until it is changed.
 * @param changed the setting that is chosen
 * @param settings all of them as they would stand then
 */
export function staffNoticeFault(
  changed: StaffNoticeSetting,
  settings: readonly Setting[],
  today: Day,
): StaffNoticeFault | undefined {
  const discussedOn = readSetting('staffCommitteeDiscussedOn', settings);
  const toldOn = readSetting('employeesToldOn', settings);
  const namesFrom = readSetting('personalViewsFrom', settings);
  if (changed === 'personalViewsFrom' && namesFrom === '') return undefined;
  const isReversed = discussedOn !== '' && toldOn !== '' && discussedOn > toldOn;
  if (isReversed || discussedOn > today || toldOn > today) return { code: 'noticeDaysInvalid' };
  if (namesFrom === '') return undefined;
  // One day after the other is written where names were met before this was asked.
  const asked = changed === 'personalViewsFrom' ? [discussedOn, toldOn] : [readSetting(changed, settings)];
  if (asked.includes('')) return { code: 'noticeMissing' };
  if (toldOn === '' || changed === 'staffCommitteeDiscussedOn') return undefined;
  const earliest = noticeEnds(toldOn, settings);
  return namesFrom < earliest ? { code: 'noticeTooShort', earliest } : undefined;
}

/** Is the employees' notice over: discussed in the staff committee, told, and the weeks gone (G8)? */
export function isNoticeOver(settings: readonly Setting[], today: Day): boolean {
  const toldOn = readSetting('employeesToldOn', settings);
  if (toldOn === '' || readSetting('staffCommitteeDiscussedOn', settings) === '') return false;
  return noticeEnds(toldOn, settings) <= today;
}

function noticeEnds(toldOn: Day, settings: readonly Setting[]): Day {
  return addDays(toldOn, 7 * readSetting('weeksOfNotice', settings));
}
