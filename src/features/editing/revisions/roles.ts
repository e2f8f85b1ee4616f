import type { Role } from '../../../core/role.ts';

/** Who begins editions, fills them and lets them out. */
export const editing = ['editor'] as const satisfies readonly Role[];
/** Who says that a correction somebody else wrote is good. */
export const approving = ['editor', 'accountableExecutive'] as const satisfies readonly Role[];
/** Who brings an edition on its way; which of them may do which step is `refusedTo`'s to say (S37). */
export const stepping = ['editor', 'secretariat', 'accountableExecutive'] as const satisfies readonly Role[];
/** Who writes down what Direktionen has allowed once and for all. */
export const recording = ['editor', 'secretariat'] as const satisfies readonly Role[];
export const signing = ['accountableExecutive'] as const satisfies readonly Role[];
/** Who follows editions on their way. */
export const following = [...stepping, 'dpo', 'dpoDeputy', 'auditor'] as const satisfies readonly Role[];
