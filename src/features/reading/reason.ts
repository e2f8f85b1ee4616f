import { z } from 'zod';
import { areas, audienceGroups } from '../../core/stored-words.ts';
import type { AudienceGroup, WorkArea } from '../handbook/rule.ts';

/** Why a rule is on somebody's list: *fordi du er leder*, *valgt af din leder, fordi …* */
export const reason = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('core') }),
  z.strictObject({ why: z.literal('group'), group: z.enum(Object.keys(audienceGroups) as AudienceGroup[]) }),
  z.strictObject({ why: z.literal('area'), area: z.enum(Object.keys(areas) as WorkArea[]) }),
  z.strictObject({ why: z.literal('pack'), name: z.string(), nameEn: z.string().optional() }),
  z.strictObject({ why: z.literal('chosen'), byName: z.string(), because: z.string() }),
]);
export type Reason = z.output<typeof reason>;

/** Why it is there now: never read, changed since, or a new round. */
export const occasion = z.enum(['new', 'changed', 'round']);

const strength: readonly Reason['why'][] = ['core', 'group', 'area', 'pack', 'chosen'];

/** Each reason once, the one that is hardest to do away with first. */
export function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...once]
    .toSorted(([a, left], [b, right]) => strength.indexOf(left.why) - strength.indexOf(right.why) || a.localeCompare(b))
    .map(([, reason]) => reason);
}
