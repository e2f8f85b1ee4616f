import type { Setting } from '../records.ts';
import { type SettingName, settingValue } from '../setting.ts';

/**
 * What a municipality switches on when it has the time, in the order of its page. Everything else is *Grundpakken*:
 * reading, reporting, cases, *Mit team*, meetings, clearance and paper, which are always on.
 */
export const moduleNames = [
  'storage',
  'lessons',
  'feedback',
  'exemptions',
  'partners',
  'wheel',
  'breachReports',
  'drills',
  'mandates',
  'planner',
  'systems',
  'training',
] as const;
export type ModuleName = (typeof moduleNames)[number];

/** The setting that says whether a module is on; Planner had one before there were modules. */
export const moduleSettings = {
  storage: 'moduleStorage',
  lessons: 'moduleLessons',
  feedback: 'moduleFeedback',
  exemptions: 'moduleExemptions',
  partners: 'modulePartners',
  wheel: 'moduleWheel',
  breachReports: 'moduleBreachReports',
  drills: 'moduleDrills',
  mandates: 'moduleMandates',
  planner: 'plannerEnabled',
  systems: 'moduleSystems',
  training: 'moduleTraining',
} as const satisfies Readonly<Record<ModuleName, SettingName>>;
export type ModuleSetting = (typeof moduleSettings)[ModuleName];

/** Choices that change nothing without a module: they are listed while it is on. */
export const settingsWithin: Readonly<Partial<Record<SettingName, ModuleName>>> = {
  storageRule: 'storage',
  coverageByStandard: 'wheel',
  exemptionMaxMonths: 'exemptions',
  monthsBetweenPartnerLetters: 'partners',
  plannerGroup: 'planner',
};

export function isModuleSetting(setting: SettingName): setting is ModuleSetting {
  return Object.values<string>(moduleSettings).includes(setting);
}

/** What an editor has chosen; `undefined` where nobody has, or somebody wrote what is neither yes nor no. */
function chosenFor(module: ModuleName, stored: readonly Setting[]): boolean | undefined {
  const name = moduleSettings[module];
  const row = stored.find(({ setting }) => setting === name);
  const value = row && settingValue(name, row.value);
  return value === undefined ? undefined : value === 'true';
}

/**
 * Is it on? Where nobody has chosen, it is on exactly where a person has written in its lists: a municipality that has
 * used it before there were switches keeps it, and one that begins meets *Grundpakken* alone.
 */
export function isModuleOn(module: ModuleName, stored: readonly Setting[], isUsed: () => boolean): boolean {
  return chosenFor(module, stored) ?? isUsed();
}

/**
 * Has an editor switched it off? For what is told, asked or shown of rows a module has already: without a choice such
 * rows are what keeps it on.
 */
export function isSwitchedOff(module: ModuleName, stored: readonly Setting[]): boolean {
  return chosenFor(module, stored) === false;
}
