import { insideRoles, type Role } from '../../core/role.ts';

/** Who sees every audit; others see those they perform, and the findings they follow up. */
export const overseeing = [
  ...(['dpo', 'dpoDeputy', 'accountableExecutive', 'municipalDirector', 'itSecurityManager', 'auditor'] as const),
] as const satisfies readonly Role[];

/** Who asks for an audit, or notes the report of one. */
export const ordering = ['accountableExecutive', 'itSecurityManager'] as const satisfies readonly Role[];

/** Who may have a part in one: everybody who works here. */
export const working = insideRoles.filter((role) => role !== 'councillor' && role !== 'partner');
