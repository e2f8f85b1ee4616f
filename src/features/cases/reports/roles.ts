import type { Role } from '../../../core/role.ts';
import { officers } from '../roles.ts';

/** Whom the running report on breaches is for (S111). */
export const reportReaders = [
  ...officers,
  'accountableExecutive',
  'divisionDirector',
  'secretariat',
  'auditor',
] as const satisfies readonly Role[];
