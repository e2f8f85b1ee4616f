import { insideRoles, type Role } from '../../core/role.ts';

/** Who keeps the register: enters systems and notes who has which part. */
export const keeping = ['dpo', 'dpoDeputy', 'itSecurityManager'] as const satisfies readonly Role[];

/** Who sees all of it; the others see the systems they have a part in. */
export const overseeing = [
  ...keeping,
  ...(['auditor', 'editor', 'accountableExecutive', 'divisionDirector', 'municipalDirector', 'centreHead'] as const),
] as const satisfies readonly Role[];

/** Who reads what was found in a system; others see only that it was looked at. */
export const readingFindings = [
  ...keeping,
  ...(['auditor', 'accountableExecutive', 'divisionDirector', 'municipalDirector'] as const),
] as const satisfies readonly Role[];

/** Who may have a part in a system: everybody who works here, also for a partner (S100). */
export const working = insideRoles.filter((role) => role !== 'councillor');

/** Who may look a system up, whatever part they have in it: colleagues. A partner sees those they work in (S100). */
export const lookingUp = working.filter((role) => role !== 'partner');
