import type { Role } from '../../../core/role.ts';

/** Who attaches pictures and files. */
export const attaching = ['editor'] as const satisfies readonly Role[];
