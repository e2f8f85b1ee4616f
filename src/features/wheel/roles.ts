import type { Role } from '../../core/role.ts';

/** Who sees the wheel; nobody else is asked to do an item of it. */
export const seeing = [
  ...(['accountableExecutive', 'divisionDirector', 'dpo', 'dpoDeputy', 'auditor', 'editor'] as const),
  ...(['secretariat', 'centreHead', 'itSecurityManager', 'municipalDirector'] as const),
] as const satisfies readonly Role[];

/** Who puts the municipality's own items into the wheel, and brings something forward (S119, S122). */
export const planning = [
  ...(['accountableExecutive', 'dpo', 'dpoDeputy', 'editor', 'itSecurityManager'] as const),
] as const satisfies readonly Role[];
