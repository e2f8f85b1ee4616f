import type { Role } from '../../../core/role.ts';

/** Who advises on a high risk to citizens, and assesses and decides none (S65, GDPR art. 38(6)). */
export const advising = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];

/** Who sees every risk; the others see those of a system they own, administer, own the data of or do the owner's work for. */
export const overseeingRisks = [
  ...advising,
  ...(['itSecurityManager', 'auditor', 'accountableExecutive', 'divisionDirector', 'municipalDirector'] as const),
] as const satisfies readonly Role[];
