import type { Role } from '../../../core/role.ts';

/** Who writes rules and pages. */
export const writing = ['editor'] as const satisfies readonly Role[];
/** Who says what they think of a text (S65). */
export const opining = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
/** Who reads what is being written. */
export const reading = ['editor', 'dpo', 'dpoDeputy', 'auditor'] as const satisfies readonly Role[];
