/** The roles somebody is appointed to. */
export const appointedRoles = [
  'dpo',
  'dpoDeputy',
  'accountableExecutive',
  'divisionDirector',
  'editor',
  'secretariat',
  'auditor',
  'serviceDesk',
  'privileged',
  'systemOwner',
  'dataOwner',
  'systemAdministrator',
  'municipalDirector',
  'itSecurityManager',
] as const;

export type AppointedRole = (typeof appointedRoles)[number];

/** The roles of those who belong here: those that come with a job or a unit, and those one is appointed to. */
export const insideRoles = [
  'employee',
  'temp',
  'councillor',
  'partner',
  'lineManager',
  'centreHead',
  ...appointedRoles,
] as const;

/** Every role. A person who is outside (`workplace/who-is-in.ts`) reports, sees their own reports, and nothing else. */
export const allRoles = [...insideRoles, 'outside'] as const;

export type Role = (typeof allRoles)[number];

/** Does somebody with these roles have one of some? */
export const isAny = (roles: readonly Role[], some: readonly Role[]): boolean =>
  roles.some((role) => some.includes(role));
