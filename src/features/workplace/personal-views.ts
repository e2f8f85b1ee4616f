import type { Day } from '../../core/dates.ts';
import type { Setting } from './records.ts';
import { readSetting } from './setting.ts';

/**
 * May managers meet names beside what somebody reads? From the day the municipality has chosen after talking with its
 * staff; until then they meet counts only (setting `personalViewsFrom`, G8).
 * @returns `from`: that day; absent while nobody has chosen one
 */
export function personalViewsOn(settings: readonly Setting[], today: Day): { may: boolean; from?: Day } {
  const from = readSetting('personalViewsFrom', settings);
  return from === '' ? { may: false } : { may: from <= today, from };
}
