import type { ControlKind } from '../../controls/stored-words.ts';
import type { SystemKind } from '../stored-words.ts';

/** What is looked at again and again of a system or another asset (S36, S39, S44, S47, S50, S60, S61, S93). */
export const systemControlKinds = [
  'accessReview',
  'guidelines',
  'dataCheck',
  'supplierCheck',
  'statement',
  'exercise',
  'outage',
  'siteCheck',
] as const satisfies readonly ControlKind[];
export type SystemControlKind = (typeof systemControlKinds)[number];

export function isOfSystem(kind: ControlKind): kind is SystemControlKind {
  return (systemControlKinds as readonly ControlKind[]).includes(kind);
}

const ofEverything = ['accessReview', 'guidelines', 'siteCheck'] as const;

/** What may be controlled of which asset. */
export const controlsOf: Readonly<Record<SystemKind, readonly SystemControlKind[]>> = {
  system: ['accessReview', 'guidelines', 'dataCheck', 'supplierCheck', 'statement', 'exercise', 'outage'],
  process: ['guidelines', 'dataCheck', 'exercise', 'outage'],
  site: ['siteCheck', 'accessReview', 'exercise'],
  equipment: [...ofEverything, 'outage'],
  paper: ofEverything,
  other: ofEverything,
};
