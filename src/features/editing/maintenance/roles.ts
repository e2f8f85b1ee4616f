import type { Role } from '../../../core/role.ts';

/** Who notes that the law or the organisation has changed. */
export const noting = ['editor', 'dpo', 'dpoDeputy', 'secretariat'] as const satisfies readonly Role[];
/** Who looks rules and pages over. */
export const settling = ['editor'] as const satisfies readonly Role[];
