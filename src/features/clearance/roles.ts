import type { Role } from '../../core/role.ts';

/** Who makes their own people ready. */
export const leading = ['lineManager', 'centreHead'] as const satisfies readonly Role[];
