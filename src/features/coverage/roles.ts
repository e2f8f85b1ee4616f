import type { Role } from '../../core/role.ts';

/** Who sees what is covered and what is lacking: those who answer for it, write it, or look after it. */
export const seeing = [
  ...(['dpo', 'dpoDeputy', 'editor', 'auditor', 'accountableExecutive', 'itSecurityManager'] as const),
] as const satisfies readonly Role[];
