import type { ForeignEdit } from '../../features/audit/records.ts';
import type { CaseNotification } from '../../features/cases/notifications/records.ts';
import {
  isModuleSetting,
  type ModuleSetting,
  moduleNames,
  moduleSettings,
} from '../../features/workplace/modules/module.ts';
import { text as tabModules } from '../../features/workplace/modules/text.da.ts';
import type { Setting } from '../../features/workplace/records.ts';
import { isSettingName, type SettingName, settingDefinitions } from '../../features/workplace/setting.ts';
import { text as tabWorkplace } from '../../features/workplace/text.da.ts';
import { lists } from '../../lists.ts';

/** In the DBR's own list, so in Danish. What comes after an occasion's name is which one it was. */
const words: readonly (readonly [string, string])[] = [
  ['reported', 'Meldt'],
  ['unopened-2h', 'Ikke åbnet i tide'],
  ['unassessed-24h', 'Ikke vurderet i tide'],
  ['undecided-48h', 'Ikke besluttet i tide'],
  ['unnotified-60h', 'Ikke anmeldt, 12 timer før fristen'],
  ['unnotified-68h', 'Ikke anmeldt, 4 timer før fristen'],
  ['unreached', 'DBR kan ikke nås'],
  ['desk-unreached', 'IT-Servicedesk kan ikke nås'],
  ['asked', 'DBR har spurgt'],
  ['replied', 'Melder har svaret'],
  ['added', 'Der er føjet noget til'],
  ['withdrawalWished', 'Melder vil trække meldingen tilbage'],
  ['withdrawalUndone', 'Melder fastholder meldingen'],
  ['task', 'Opgave'],
  ['invited', 'Inviteret til sagen'],
  ['text-shown', 'Tekst til lederen er vist'],
  ['text-released', 'Tekst til lederen er sendt'],
  ['duty-outage', 'Nedbrud'],
  ['duty-attack', 'Angreb'],
  ['duty-deadline', 'Fristen er inden for 12 timer'],
  ['duty-nis2-earlyWarning', 'NIS 2-varslet er inden for 12 timer'],
  ['duty-nis2-notification', 'NIS 2-anmeldelsen er inden for 12 timer'],
  ['duty-nis2-finalReport', 'NIS 2-slutrapporten er inden for 12 timer'],
  ['handed-over', 'Oplysninger er givet videre'],
  ['named', 'Meldt på vegne af'],
  ['own-case', 'Egen melding, som den anden tager'],
  ['own-ratify', 'Egen melding, der skal godkendes'],
  ['own-named', 'Udpeget til at godkende en egen melding'],
  ['own-name', 'Udpeg, hvem der godkender en egen melding'],
  ['promise-soon', 'Det lovede skal snart sendes til Datatilsynet'],
  ['promise-late', 'Det lovede er ikke sendt til Datatilsynet'],
  ['nis2-earlyWarning', 'NIS 2: tidlig varsling mangler'],
  ['nis2-notification', 'NIS 2: hændelsesunderretning mangler'],
  ['nis2-finalReport', 'NIS 2: endelig rapport mangler'],
  ['test', 'Daglig prøve'],
];

const longestFirst = words.toSorted(([a], [b]) => b.length - a.length);

/** Why somebody was told of a case, as *Besked om sager* says it; `undefined` for an occasion nobody has a word for. */
export function occasionWords(occasion: string): string | undefined {
  return longestFirst.find(([name]) => occasion === name || occasion.startsWith(`${name}-`))?.[1];
}

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
  return {
    title: isModuleSetting(setting) ? moduleTitle(setting) : tabWorkplace.settings.names[setting].name,
    chosen: chosenWords(setting, value),
  };
}

function chosenWords(setting: SettingName, value: string): string {
  const { type } = settingDefinitions[setting];
  if (type === 'flag') return value === 'true' ? 'Ja' : 'Nej';
  if (type !== 'choice') return value;
  const words: Readonly<Record<string, string>> = tabWorkplace.settings.options[setting as 'nis2Applies'];
  return words[value] ?? value;
}

function moduleTitle(setting: ModuleSetting): string {
  const module = moduleNames.find((name) => moduleSettings[name] === setting);
  return module ? tabModules.modules[module].name : setting;
}
