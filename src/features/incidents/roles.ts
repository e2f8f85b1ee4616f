import type { Role } from '../../core/role.ts';

/** Who handles cases, and writes down what somebody tells on the telephone. */
export const officers = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];

/** Who opens a case nobody has reported. */
export const openers = [...officers, 'itSecurityManager'] as const satisfies readonly Role[];

/** Who stops what has gone wrong. */
export const serviceDesk = ['serviceDesk'] as const satisfies readonly Role[];
