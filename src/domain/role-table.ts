import type { Role } from '../core/role.ts';
import { allRoles } from '../core/role.ts';

/**
 * Who may do each action and see each view that no feature declares whole (`roles.ts` has them all). `own` limits it to
 * what is about oneself. `allRoles` is everybody who is signed in, those outside among them:
 * that is reporting, and what the reader has reported or been asked about.
 */
export const roleTable = {
  me: { roles: allRoles },
} as const satisfies Record<string, { roles: readonly Role[]; own?: true }>;
