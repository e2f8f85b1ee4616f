import type { Role } from '../../../core/role.ts';

/** Who gives a mandate, and ratifies what was decided under one. */
export const accountable = ['accountableExecutive'] as const satisfies readonly Role[];
