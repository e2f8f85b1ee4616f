import type { AudienceGroup, WorkArea } from '../handbook/rule.ts';

/** Why a rule is on somebody's list: *fordi du er leder*, *valgt af din leder, fordi …* */
export type Reason =
  | { why: 'core' }
  | { why: 'group'; group: AudienceGroup }
  | { why: 'area'; area: WorkArea }
  | { why: 'pack'; name: string; nameEn?: string | undefined }
  | { why: 'chosen'; byName: string; because: string };

const strength: readonly Reason['why'][] = ['core', 'group', 'area', 'pack', 'chosen'];

/** Each reason once, the one that is hardest to do away with first. */
export function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...once]
    .toSorted(([a, left], [b, right]) => strength.indexOf(left.why) - strength.indexOf(right.why) || a.localeCompare(b))
    .map(([, reason]) => reason);
}
