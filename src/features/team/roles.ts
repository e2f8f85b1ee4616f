import type { Role } from '../../core/role.ts';

/** Who has a team. */
export const leading = ['lineManager', 'centreHead'] as const satisfies readonly Role[];
