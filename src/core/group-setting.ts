/** Where a centre's own choice stands among the settings: `plannerGroup:center-liv`. */
export function groupSettingOf(centre: string): string {
  return `plannerGroup:${centre}`;
}

/** Is it a centre's own choice of group, and none of the municipality's settings? */
export function isGroupSetting(setting: string): boolean {
  return setting.startsWith(groupSettingOf(''));
}
