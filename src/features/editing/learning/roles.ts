import type { Role } from '../../../core/role.ts';

/** Who deals with what readers doubt. */
export const settling = ['editor'] as const satisfies readonly Role[];
