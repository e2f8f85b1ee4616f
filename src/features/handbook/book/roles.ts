import type { Role } from '../../../core/role.ts';

/** What has been replaced is for those who look back; what is in force is for everybody, and holds nobody's data. */
export const lookingBack = ['editor', 'dpo', 'dpoDeputy', 'auditor'] as const satisfies readonly Role[];
