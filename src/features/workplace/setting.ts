import { httpsLink } from '../../core/https-link.ts';
import { groupIdsIn } from './outside-groups.ts';
import type { Setting } from './records.ts';
import { dutyRota } from './settings/duty-rota.ts';

type Definition =
  | { type: 'text'; fallback: string; maxLength: number }
  | { type: 'number'; fallback: number; min: number; max: number }
  | { type: 'flag'; fallback: boolean }
  /** `formerly`: what older rows say for one of the options. */
  | { type: 'choice'; fallback: string; options: readonly string[]; formerly?: Readonly<Record<string, string>> }
  | { type: 'day'; fallback: string }
  | { type: 'link'; fallback: string; maxLength: number };

/** Every setting with its type, its bounds and what holds until somebody chooses. */
export const settingDefinitions = {
  municipalityName: { type: 'text', fallback: 'Kommunen', maxLength: 80 },
  dpoPhone: { type: 'text', fallback: '', maxLength: 40 },
  serviceDeskPhone: { type: 'text', fallback: '', maxLength: 40 },
  dutyPhone: { type: 'text', fallback: '', maxLength: 300 },
  cardsPerWeek: { type: 'number', fallback: 2, min: 0, max: 10 },
  tellFromHour: { type: 'number', fallback: 7, min: 0, max: 23 },
  tellToHour: { type: 'number', fallback: 17, min: 1, max: 24 },
  storageRule: { type: 'text', fallback: 'R07', maxLength: 8 },
  daysForNewEmployee: { type: 'number', fallback: 14, min: 1, max: 90 },
  daysToConvey: { type: 'number', fallback: 30, min: 1, max: 180 },
  staffCommitteeDiscussedOn: { type: 'day', fallback: '' },
  employeesToldOn: { type: 'day', fallback: '' },
  weeksOfNotice: { type: 'number', fallback: 6, min: 0, max: 26 },
  staffCommitteeCase: { type: 'text', fallback: '', maxLength: 200 },
  personalViewsFrom: { type: 'day', fallback: '' },
  deletesByHand: { type: 'text', fallback: '', maxLength: 120 },
  learnFromCases: { type: 'flag', fallback: false },
  managerTextHours: { type: 'number', fallback: 2, min: 0, max: 168 },
  hoursToOpen: { type: 'number', fallback: 2, min: 1, max: 24 },
  hoursToAssess: { type: 'number', fallback: 24, min: 4, max: 48 },
  hoursToDecide: { type: 'number', fallback: 48, min: 8, max: 60 },
  plannerEnabled: { type: 'flag', fallback: false },
  plannerGroup: { type: 'text', fallback: '', maxLength: 60 },
  nextPeriodicEvaluation: { type: 'day', fallback: '' },
  monthsBetweenEvaluations: { type: 'number', fallback: 48, min: 12, max: 48 },
  nis2Applies: {
    type: 'choice',
    fallback: 'unclear',
    options: ['unclear', 'yes', 'no'],
    formerly: { true: 'yes', false: 'no' },
  },
  coverageByStandard: { type: 'flag', fallback: false },
  nis2Authority: { type: 'text', fallback: '', maxLength: 80 },
  managementBody: { type: 'text', fallback: '', maxLength: 80 },
  declarationFromEmployees: { type: 'flag', fallback: false },
  declarationFromTemps: { type: 'flag', fallback: true },
  declarationFromStudents: { type: 'flag', fallback: true },
  declarationFromVolunteers: { type: 'flag', fallback: true },
  declarationFromPartners: { type: 'flag', fallback: true },
  monthsBetweenPartnerLetters: { type: 'number', fallback: 12, min: 1, max: 60 },
  exemptionMaxMonths: { type: 'number', fallback: 12, min: 1, max: 36 },
  mayorName: { type: 'text', fallback: '', maxLength: 80 },
  councilNamesDecidedOn: { type: 'day', fallback: '' },
  councilNamesCase: { type: 'text', fallback: '', maxLength: 60 },
  declarationFromPrivileged: { type: 'flag', fallback: true },
  declarationYearsStaff: { type: 'number', fallback: 0, min: 0, max: 10 },
  declarationYearsPartners: { type: 'number', fallback: 1, min: 0, max: 10 },
  acceptSmallerDirectoryUntil: { type: 'day', fallback: '' },
  onlyWithEmployment: { type: 'flag', fallback: false },
  outsideGroups: { type: 'text', fallback: '', maxLength: 200 },
  closeOutGroups: { type: 'flag', fallback: false },
  secretariatName: { type: 'text', fallback: '', maxLength: 80 },
  handbookUnitName: { type: 'text', fallback: '', maxLength: 80 },
  whistleblowerLink: { type: 'link', fallback: '', maxLength: 200 },
  patientSafetyLink: { type: 'link', fallback: '', maxLength: 200 },
  hrLink: { type: 'link', fallback: '', maxLength: 200 },
  unionLink: { type: 'link', fallback: '', maxLength: 200 },
  recordsSystemLink: { type: 'link', fallback: '', maxLength: 200 },
  intranetLink: { type: 'link', fallback: '', maxLength: 200 },
  accessibilityLink: { type: 'link', fallback: '', maxLength: 200 },
  employmentColumns: { type: 'text', fallback: '', maxLength: 200 },
  watchEmploymentFiles: { type: 'flag', fallback: false },
  monthsUntilDemanded: { type: 'number', fallback: 6, min: 1, max: 24 },
  moduleStorage: { type: 'flag', fallback: false },
  moduleLessons: { type: 'flag', fallback: false },
  moduleFeedback: { type: 'flag', fallback: false },
  moduleExemptions: { type: 'flag', fallback: false },
  modulePartners: { type: 'flag', fallback: false },
  moduleWheel: { type: 'flag', fallback: false },
  moduleBreachReports: { type: 'flag', fallback: false },
  moduleDrills: { type: 'flag', fallback: false },
  moduleMandates: { type: 'flag', fallback: false },
  moduleSystems: { type: 'flag', fallback: false },
  moduleTraining: { type: 'flag', fallback: false },
} as const satisfies Record<string, Definition>;

export type SettingName = keyof typeof settingDefinitions;

type ValueOf<N extends SettingName> = (typeof settingDefinitions)[N] extends { options: readonly (infer Option)[] }
  ? Option
  : (typeof settingDefinitions)[N]['fallback'] extends boolean
    ? boolean
    : (typeof settingDefinitions)[N]['fallback'] extends number
      ? number
      : string;

export const settingNames = Object.keys(settingDefinitions) as readonly SettingName[];

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingDefinitions, name);
}

/**
 * Is the written value one the setting can have?
 * @returns the value as it is stored, trimmed, or `undefined` when it does not fit the type or the bounds
 */
export function settingValue(name: SettingName, written: string): string | undefined {
  const definition: Definition = settingDefinitions[name];
  const value = written.trim();
  switch (definition.type) {
    case 'text':
      if (name === 'outsideGroups') return groupIdsIn(value)?.join(', ');
      if (name === 'dutyPhone' && !dutyRota(value)) return undefined;
      return value.length <= definition.maxLength ? value : undefined;
    case 'number': {
      const amount = Number(value);
      const fits = /^\d+$/.test(value) && amount >= definition.min && amount <= definition.max;
      return fits ? String(amount) : undefined;
    }
    case 'flag':
      return value === 'true' || value === 'false' ? value : undefined;
    case 'choice': {
      const option = definition.formerly?.[value] ?? value;
      return definition.options.includes(option) ? option : undefined;
    }
    case 'day':
      return value === '' || isDay(value) ? value : undefined;
    case 'link':
      return value === '' || (value.length <= definition.maxLength && httpsLink(value)) ? value : undefined;
  }
}

/**
 * The setting's value: the municipality's own, or the default where none is chosen. Somebody may have written anything
 * into the list by hand; what the setting cannot have counts as not chosen, for a page must not fail over it.
 */
export function readSetting<N extends SettingName>(name: N, stored: readonly Setting[]): ValueOf<N> {
  const definition: Definition = settingDefinitions[name];
  const written = stored.find(({ setting }) => setting === name)?.value;
  const own = written === undefined ? undefined : settingValue(name, written);
  if (own === undefined) return definition.fallback as ValueOf<N>;
  if (definition.type === 'number') return Number(own) as ValueOf<N>;
  if (definition.type === 'flag') return (own === 'true') as ValueOf<N>;
  return own as ValueOf<N>;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.toISOString().startsWith(value);
}
