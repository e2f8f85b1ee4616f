import type { Role } from '../../core/role.ts';

/** Who keeps people, roles and choices right; HR brings in employments as editor. */
export const editing = ['editor'] as const satisfies readonly Role[];
/** Who sees the municipality's choices and every holder of a role. */
export const overseeing = [...editing, 'dpo', 'dpoDeputy', 'auditor'] as const satisfies readonly Role[];
/** Who answers for it, or looks after it, that the policy is followed. */
export const answering = [...overseeing, 'accountableExecutive'] as const satisfies readonly Role[];
/** Who sees every holder of a role, and all that is proposed. */
export const seeingAppointments = [
  ...overseeing,
  'accountableExecutive',
  'municipalDirector',
] as const satisfies readonly Role[];
