import type { Role } from '../../core/role.ts';

/** Who has a team. */
export const leading = ['lineManager', 'centreHead'] as const satisfies readonly Role[];
/** Who leads managers, and meets counts alone below them (S79). */
export const leadingManagers = [
  'centreHead',
  'divisionDirector',
  'accountableExecutive',
] as const satisfies readonly Role[];
