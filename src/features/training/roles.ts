import type { Role } from '../../core/role.ts';

/** Who plans courses for the whole municipality (S78); the head of a centre plans those of the centre. */
export const planningAll = ['editor', 'dpo', 'dpoDeputy', 'itSecurityManager'] as const satisfies readonly Role[];
export const planning = [...planningAll, 'centreHead'] as const satisfies readonly Role[];
/** Who decides measures for their own centre (S80). */
export const deciding = ['centreHead'] as const satisfies readonly Role[];
/** Who records that others were there: a manager for those they lead. */
export const recording = [...planning, 'lineManager'] as const satisfies readonly Role[];
/** Who sees every centre. */
export const seeingAll = [
  ...planningAll,
  ...(['auditor', 'accountableExecutive', 'divisionDirector', 'municipalDirector'] as const),
] as const satisfies readonly Role[];
/** Who sees the plan, and of the counts their part. */
export const seeing = [...seeingAll, 'centreHead', 'lineManager'] as const satisfies readonly Role[];
/** Who may open the exact counts in SharePoint, and meets them here too. */
export const meetingCounts = ['dpo', 'dpoDeputy', 'auditor'] as const satisfies readonly Role[];
/** Who may have courses to take: everybody who works here, and the council where a course is for it (NIS 2 Act § 7). */
export const learning = [
  ...(['employee', 'temp', 'lineManager', 'centreHead'] as const),
  ...(['dpo', 'dpoDeputy', 'accountableExecutive', 'divisionDirector', 'editor', 'secretariat', 'auditor'] as const),
  ...(['serviceDesk', 'privileged', 'systemOwner', 'dataOwner', 'systemAdministrator'] as const),
  ...(['municipalDirector', 'itSecurityManager', 'councillor'] as const),
] as const satisfies readonly Role[];
