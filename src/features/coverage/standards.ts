import type { ControlKind } from '../controls/stored-words.ts';
import type { FocusArea } from '../handbook/rule.ts';

/** The policy's seven focus areas in its own order (S31). */
export const focusIds = [
  ...(['confidentiality', 'availability', 'integrity', 'minimisation'] as const),
  ...(['responsibility', 'rights', 'riskBased'] as const),
] as const satisfies readonly FocusArea[];

/** The themes of ISO/IEC 27002:2022, and how many controls each has: 93 in all. */
export const isoThemes = { '5': 37, '6': 8, '7': 14, '8': 34 } as const;
export type IsoTheme = keyof typeof isoThemes;

export const isoIds: readonly string[] = Object.entries(isoThemes).flatMap(([theme, count]) =>
  Array.from({ length: count }, (_, index) => `${theme}.${index + 1}`),
);

export const nis2Ids = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;
export type Nis2Id = (typeof nis2Ids)[number];

/** The controls each of the ten areas of NIS 2-loven § 6, stk. 1 is met with, as we read it: one may serve several. */
export const isoOfNis2: Readonly<Record<Nis2Id, readonly string[]>> = {
  n1: ['5.1', '5.2', '5.7'],
  n2: ['5.24', '5.25', '5.26', '5.27', '5.28', '6.8'],
  n3: ['5.29', '5.30', '8.13', '8.14'],
  n4: ['5.19', '5.20', '5.21', '5.22', '5.23'],
  n5: ['8.8', '8.25', '8.26', '8.27', '8.28', '8.29', '8.30', '8.31', '8.32'],
  n6: ['5.35', '5.36'],
  n7: ['6.3', '8.7'],
  n8: ['8.24'],
  n9: [
    ...['5.9', '5.10', '5.11', '5.12', '5.13', '5.14', '5.15', '5.16', '5.17', '5.18'],
    ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '8.2', '8.3', '8.4'],
  ],
  n10: ['5.14', '8.5', '8.20', '8.21'],
};

/** What a control of a system says something about; a thing of the year or a rule says it itself. */
const servedBy: Readonly<Record<ControlKind, { focus: readonly FocusArea[]; iso: readonly string[] }>> = {
  accessReview: { focus: ['confidentiality', 'minimisation'], iso: ['5.18', '8.3'] },
  guidelines: { focus: ['responsibility'], iso: ['5.36'] },
  dataCheck: { focus: ['integrity'], iso: [] },
  supplierCheck: { focus: ['responsibility', 'riskBased'], iso: ['5.22'] },
  statement: { focus: ['responsibility'], iso: ['5.22'] },
  exercise: { focus: ['availability'], iso: ['5.29', '5.30'] },
  outage: { focus: ['availability'], iso: ['5.27'] },
  siteCheck: { focus: ['availability'], iso: ['7.5'] },
  own: { focus: [], iso: [] },
  verification: { focus: [], iso: [] },
};

/** An area that is looked at: a focus area, a control of ISO 27002, or an area of NIS 2. */
export interface Area {
  id: string;
  /** Does it belong here, by the focus areas and the numbers it names? */
  holds(named: { focus: readonly FocusArea[]; iso: readonly string[] }): boolean;
}

const focusAreas = focusIds.map((id): Area => ({ id, holds: ({ focus }) => focus.includes(id) }));
const isoAreas = isoIds.map((id): Area => ({ id, holds: ({ iso }) => iso.includes(id) }));
const nis2Areas = nis2Ids.map(
  (id): Area => ({ id, holds: ({ iso }) => iso.some((one) => isoOfNis2[id].includes(one)) }),
);

/** The areas of the policy, and those of the two standards. */
export const areas = { focus: focusAreas, iso: isoAreas, nis2: nis2Areas } as const;

export function areaCalled(id: string): { area: Area; isStandard: boolean } | undefined {
  const focus = focusAreas.find((area) => area.id === id);
  if (focus) return { area: focus, isStandard: false };
  const standard = [...isoAreas, ...nis2Areas].find((area) => area.id === id);
  return standard && { area: standard, isStandard: true };
}

/** What a control of this kind is about. */
export const namedBy = (kind: ControlKind) => servedBy[kind];
