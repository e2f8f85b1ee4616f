import { isModuleSetting, type ModuleSetting } from '../modules/module.ts';
import { isSettingName, type SettingName } from '../setting.ts';

/** What the choices are about, in the order one thinks of them. A deep link ends in one: `settings#managers`. */
export const settingGroups = [
  'municipality',
  'links',
  'reading',
  'newcomers',
  'managers',
  'partners',
  'council',
  'planner',
  'people',
  'cases',
] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** The choices of *Valg*; the switches of modules have a page of their own. */
export type ListedSetting = Exclude<SettingName, ModuleSetting>;

/** Every choice stands in one group, so that a new one cannot be left out. */
const groupOf: Readonly<Record<ListedSetting, SettingGroup>> = {
  municipalityName: 'municipality',
  dpoPhone: 'municipality',
  serviceDeskPhone: 'municipality',
  dutyPhone: 'municipality',
  secretariatName: 'municipality',
  handbookUnitName: 'municipality',
  whistleblowerLink: 'links',
  patientSafetyLink: 'links',
  hrLink: 'links',
  unionLink: 'links',
  recordsSystemLink: 'links',
  intranetLink: 'links',
  accessibilityLink: 'links',
  cardsPerWeek: 'reading',
  tellFromHour: 'reading',
  tellToHour: 'reading',
  storageRule: 'reading',
  daysForNewEmployee: 'newcomers',
  declarationFromEmployees: 'newcomers',
  declarationFromTemps: 'newcomers',
  declarationFromStudents: 'newcomers',
  declarationFromVolunteers: 'newcomers',
  declarationFromPrivileged: 'newcomers',
  declarationYearsStaff: 'newcomers',
  staffCommitteeDiscussedOn: 'managers',
  employeesToldOn: 'managers',
  weeksOfNotice: 'managers',
  staffCommitteeCase: 'managers',
  personalViewsFrom: 'managers',
  deletesByHand: 'managers',
  daysToConvey: 'managers',
  declarationFromPartners: 'partners',
  declarationYearsPartners: 'partners',
  monthsBetweenPartnerLetters: 'partners',
  exemptionMaxMonths: 'partners',
  nextPeriodicEvaluation: 'council',
  monthsBetweenEvaluations: 'council',
  mayorName: 'council',
  councilNamesDecidedOn: 'council',
  councilNamesCase: 'council',
  monthsUntilDemanded: 'council',
  plannerGroup: 'planner',
  onlyWithEmployment: 'people',
  outsideGroups: 'people',
  closeOutGroups: 'people',
  employmentColumns: 'people',
  watchEmploymentFiles: 'people',
  acceptSmallerDirectoryUntil: 'people',
  hoursToOpen: 'cases',
  hoursToAssess: 'cases',
  hoursToDecide: 'cases',
  managerTextHours: 'cases',
  nis2Applies: 'cases',
  nis2Authority: 'cases',
  coverageByStandard: 'cases',
  managementBody: 'cases',
  learnFromCases: 'cases',
};

/** Groups whose empty choices somebody is to fill in: no default can say what stands there. */
const toFillIn: readonly SettingGroup[] = ['municipality', 'links', 'managers'];

/** What a municipality may leave empty. */
const optional: readonly SettingName[] = ['staffCommitteeCase', 'dutyPhone'];

/** Has nobody written what a municipality is expected to write? */
export function isMissing({ setting, value, fallback, type }: Choice): boolean {
  const isWritten = type === 'text' || type === 'day' || type === 'link';
  const isWanted = isListed(setting) && !optional.includes(setting) && toFillIn.includes(groupOf[setting]);
  return isWritten && value === fallback && isWanted;
}

const isListed = (name: string): name is ListedSetting => isSettingName(name) && !isModuleSetting(name);

interface Choice {
  setting: string;
  value: string;
  fallback: string;
  type: string;
}

const inOrder = Object.keys(groupOf) as readonly ListedSetting[];

/** The choices of a group in the order they are shown. */
export function settingsIn(group: SettingGroup): readonly ListedSetting[] {
  return inOrder.filter((name) => groupOf[name] === group);
}
