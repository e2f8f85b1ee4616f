import type { Role } from '../core/role.ts';
import { allRoles, insideRoles } from '../core/role.ts';

/**
 * Who may do each action and see each view that no feature declares whole (`roles.ts` has them all). `own` limits it to
 * what is about oneself. `allRoles` is everybody who is signed in, those outside among them:
 * that is reporting, and what the reader has reported or been asked about.
 */
export const roleTable = {
  me: { roles: allRoles },
  // Whoever may read the handbook may take it along: it holds nobody's data. What has been replaced is for those who
  // look back.
  aboutMe: { roles: allRoles, own: true },
  foreignEdits: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  settleForeignEdit: { roles: ['dpo', 'dpoDeputy'] },
  answerRemovals: { roles: ['dpo', 'dpoDeputy'] },
  keptEdits: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  // Whoever holds a review for the manager gets its leaflets too; the action asks (S72).
  leaflet: { roles: insideRoles },
  // Which of them may do which step is the action's question, and none may approve what they wrote (S37).
  siteTouches: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  importAuditExport: { roles: ['dpo', 'dpoDeputy'] },
} as const satisfies Record<string, { roles: readonly Role[]; own?: true }>;
