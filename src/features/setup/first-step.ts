import { type LinkName, linkNames } from '../workplace/links.ts';
import { staffNoticeDays } from '../workplace/personal-views.ts';
import type { SettingName } from '../workplace/setting.ts';

/** What a municipality does before anybody works with Rettesnor, in the order that one builds on the other. */
export const firstStepNames = [
  'editors',
  'municipality',
  'roles',
  'staffCommittee',
  'organisation',
  'people',
  'handbook',
  'links',
  'pilot',
] as const;
export type FirstStepName = (typeof firstStepNames)[number];

/** Those an editor hands to another; the last is everybody's. */
export const handedSteps = [
  'editors',
  'municipality',
  'roles',
  'staffCommittee',
  'organisation',
  'people',
  'handbook',
  'links',
] as const satisfies readonly FirstStepName[];
type HandedStep = (typeof handedSteps)[number];

export function isHanded(step: FirstStepName): step is HandedStep {
  return (handedSteps as readonly string[]).includes(step);
}

/** Offices without which a report reaches nobody, or nobody can decide (S37, S74). */
export const firstRoles = [
  'municipalDirector',
  'accountableExecutive',
  'dpo',
  'dpoDeputy',
  'serviceDesk',
  'secretariat',
] as const;
type FirstRole = (typeof firstRoles)[number];

/** What stands in texts and on every page, and no default can say. */
export const firstSettings = [
  'municipalityName',
  'dpoPhone',
  'serviceDeskPhone',
  'secretariatName',
  'handbookUnitName',
] as const satisfies readonly SettingName[];
type FirstSetting = (typeof firstSettings)[number];

/** What comes before managers meet names and before anybody tries, in its order (G8, INV5). */
export const firstNotice = [...staffNoticeDays, 'deletesByHand'] as const satisfies readonly SettingName[];
type FirstNotice = (typeof firstNotice)[number];

/** What a step still lacks. */
export const firstGaps = [
  'secondEditor' as const,
  ...firstSettings,
  ...firstNotice,
  ...firstRoles,
  ...linkNames,
  ...(['unit', 'manager', 'job', 'policy', 'introduction', 'declaration', 'rule', 'confirmation', 'report'] as const),
] as const;
export type FirstGap = (typeof firstGaps)[number];

export interface Lacking {
  gap: FirstGap;
  /** Somebody has proposed it, and another is to confirm. */
  waits?: true | undefined;
}

export interface FirstStep {
  name: FirstStepName;
  lacks: readonly Lacking[];
}

/** What is known of a municipality that begins. */
export interface Beginning {
  editors: number;
  chosen: ReadonlySet<FirstSetting | FirstNotice | LinkName>;
  held: ReadonlySet<FirstRole>;
  proposed: ReadonlySet<FirstRole>;
  hasUnits: boolean;
  /** Somebody leads at least one of them; *Uden ansvarlig* asks for the others for as long as there are units. */
  hasManagers: boolean;
  hasJobs: boolean;
  /** Kinds of pages that are in force. */
  pages: ReadonlySet<string>;
  hasRules: boolean;
  hasConfirmations: boolean;
  hasReports: boolean;
}

/** Every step with what it still lacks; a step that lacks nothing is done. Nothing is stored of it: the lists say. */
export function firstSteps(known: Beginning): readonly FirstStep[] {
  const unchosen = (settings: readonly (FirstSetting | FirstNotice | LinkName)[]) =>
    settings.filter((setting) => !known.chosen.has(setting)).map((gap) => ({ gap }));
  const lacks: Readonly<Record<FirstStepName, readonly Lacking[]>> = {
    editors: unless(known.editors > 1, 'secondEditor'),
    municipality: unchosen(firstSettings),
    roles: firstRoles
      .filter((role) => !known.held.has(role))
      .map((role) => ({ gap: role, ...(known.proposed.has(role) && { waits: true as const }) })),
    staffCommittee: unchosen(firstNotice),
    organisation: [...unless(known.hasUnits, 'unit'), ...unless(known.hasManagers, 'manager')],
    people: unless(known.hasJobs, 'job'),
    handbook: [
      ...unless(known.pages.has('policy'), 'policy'),
      ...unless(known.pages.has('introduction'), 'introduction'),
      ...unless(known.pages.has('declaration'), 'declaration'),
      ...unless(known.hasRules, 'rule'),
    ],
    links: unchosen(linkNames),
    pilot: [...unless(known.hasConfirmations, 'confirmation'), ...unless(known.hasReports, 'report')],
  };
  return firstStepNames.map((name) => ({ name, lacks: lacks[name] }));
}

/** The steps of which a municipality is past the beginning: what is lacking then has pages of its own that say so. */
const last: readonly FirstStepName[] = ['handbook', 'pilot'];

/** The steps that lack something; none once a handbook is in force and has been tried. */
export function openSteps(steps: readonly FirstStep[]): readonly FirstStep[] {
  const open = steps.filter(({ lacks }) => lacks.length > 0);
  return open.some(({ name }) => last.includes(name)) ? open : [];
}

/** The step to take now: the first that lacks something nobody has proposed yet. */
export function nextStep(steps: readonly FirstStep[]): FirstStepName | undefined {
  return steps.find(({ lacks }) => lacks.some(({ waits }) => !waits))?.name;
}

function unless(isThere: boolean, gap: FirstGap): readonly Lacking[] {
  return isThere ? [] : [{ gap }];
}
