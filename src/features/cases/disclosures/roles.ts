import type { Role } from '../../../core/role.ts';

/** Whom the DBR may let know of a case as a manager. */
export const leading = ['lineManager', 'centreHead'] as const satisfies readonly Role[];
