import type { Role } from '../../core/role.ts';

/** Who asks: whoever leads people or owns something, and those who write the rules. */
export const asking = [
  ...(['lineManager', 'centreHead', 'systemOwner', 'dataOwner', 'divisionDirector', 'editor'] as const),
] as const satisfies readonly Role[];
/** Who says what it means for security (G2). */
export const assessing = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
/** Who decides. */
export const deciding = ['divisionDirector', 'accountableExecutive'] as const satisfies readonly Role[];
/** Who ends one: whoever asked, and those who decide. */
export const ending = [...asking, 'accountableExecutive'] as const satisfies readonly Role[];
