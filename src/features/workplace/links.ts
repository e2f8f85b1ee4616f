import type { SettingName } from './setting.ts';

/** Where people are sent on to, and where Rettesnor itself is found (S17). */
export const linkNames = [
  'whistleblowerLink',
  'patientSafetyLink',
  'hrLink',
  'unionLink',
  'recordsSystemLink',
  'intranetLink',
  'accessibilityLink',
] as const satisfies readonly SettingName[];
export type LinkName = (typeof linkNames)[number];

export type Links = Readonly<Partial<Record<LinkName, string>>>;

/** The links the municipality has written; one it has not is absent, so that nobody meets an empty button. */
export function linksOf(setting: (name: LinkName) => string): Links {
  return Object.fromEntries(linkNames.flatMap((name) => (setting(name) === '' ? [] : [[name, setting(name)]])));
}
