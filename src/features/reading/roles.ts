import type { Role } from '../../core/role.ts';

/** Who sees every unit; managers see their own. */
export const overall = [
  'dpo',
  'dpoDeputy',
  'auditor',
  'accountableExecutive',
  'editor',
  'secretariat',
] as const satisfies readonly Role[];
