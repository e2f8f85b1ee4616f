import type { Role } from '../../core/role.ts';

/** Whom people ask first. */
export const leading = ['lineManager', 'centreHead'] as const satisfies readonly Role[];
/** Who answers what is passed on, or comes straight. */
export const officers = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
export const answering = [...leading, ...officers] as const;

export const isAny = (roles: readonly Role[], some: readonly Role[]): boolean =>
  roles.some((role) => some.includes(role));
