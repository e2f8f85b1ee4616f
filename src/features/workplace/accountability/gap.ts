import { z } from 'zod';

/** Something nobody, or more than one, answers for. */
export const gap = z.strictObject({
  kind: z.enum([
    ...(['unitWithoutManager', 'managerGone', 'unitsInCircle', 'unknownParent', 'managersInCircle'] as const),
    ...(['withoutManager', 'unplaced', 'unknownUnit', 'ruleWithoutOwner', 'ruleNotVerified'] as const),
    ...(['roleWithoutHolder', 'roleWithTwoHolders', 'rolesConflict'] as const),
    ...(['systemWithoutOwner', 'systemToHandOver', 'systemPartGone', 'controlLate'] as const),
    'wheelItemGone',
  ]),
  /** Unit, rule, role or person it is about; a place in the list where the reader may not know the person. */
  subject: z.string(),
  /** Empty where the reader may not know the people it is about. */
  name: z.string(),
  /** How many people it touches, where that says something. */
  people: z.int().optional(),
});
export type Gap = z.output<typeof gap>;
