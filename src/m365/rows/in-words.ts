import type { ForeignEdit } from '../../features/audit/records.ts';
import type { CaseNotification } from '../../features/cases/notifications/records.ts';
import type { Setting } from '../../features/workplace/records.ts';
import { isSettingName, settingDefinitions } from '../../features/workplace/setting.ts';
import { text as tabWorkplace } from '../../features/workplace/text.da.ts';
import { lists } from '../../lists.ts';
import { occasionWords } from './occasion-words.ts';

/** What a row says as a code, said once more in the words of those who read the list in SharePoint. */
export const inWords = {
  caseNotification: (notification: CaseNotification): CaseNotification => ({
    ...notification,
    because: occasionWords(notification.occasion),
  }),
  foreignEdit: (edit: ForeignEdit): ForeignEdit => ({ ...edit, listTitle: titleOf(edit.list) }),
  setting: (setting: Setting): Setting => ({ ...setting, ...settingWords(setting) }),
};

/** `Bekræftelser 2026` for `Confirmations2026`. */
function titleOf(list: string): string {
  const [, name = list, year = ''] = /^(.*?)(\d{4})?$/.exec(list) ?? [];
  const found = Object.values(lists).find((one) => one.name === name);
  return found ? `${found.da} ${year}`.trim() : list;
}

function settingWords({ setting, value }: Setting): Pick<Setting, 'title' | 'chosen'> {
  if (!isSettingName(setting)) return { chosen: value };
  const isFlag = settingDefinitions[setting].type === 'flag';
  return {
    title: tabWorkplace.settings.names[setting].name,
    chosen: isFlag ? (value === 'true' ? 'Ja' : 'Nej') : value,
  };
}
