import type { Role } from '../../../core/role.ts';

/** Who brings a document in. */
export const importing = ['editor'] as const satisfies readonly Role[];
