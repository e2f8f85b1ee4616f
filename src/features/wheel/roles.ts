import type { Role } from '../../core/role.ts';

/** Who sees the wheel; nobody else is asked to do an item of it. */
export const seeing = [
  ...(['accountableExecutive', 'divisionDirector', 'dpo', 'dpoDeputy', 'auditor', 'editor'] as const),
  ...(['secretariat', 'centreHead'] as const),
] as const satisfies readonly Role[];
