import type { Role } from '../../core/role.ts';

/** Who handles cases: the DBR, and the deputy in the DBR's place. */
export const officers = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
/** Who handles a case: they, and the IT security manager where no personal data is concerned (`incident/it-case.ts`). */
export const handlers = [...officers, 'itSecurityManager'] as const satisfies readonly Role[];
/** Who decides on what they have assessed. */
export const deciding = ['accountableExecutive', 'divisionDirector'] as const satisfies readonly Role[];
/** Who follows up on breaches in systems with the DBR (S76), and whom it is reported to. */
export const followingBreaches = [
  ...([...officers, ...deciding, 'municipalDirector', 'auditor', 'itSecurityManager'] as const),
] as const satisfies readonly Role[];
