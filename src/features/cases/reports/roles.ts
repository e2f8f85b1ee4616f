import type { Role } from '../../../core/role.ts';
import { officers } from '../roles.ts';

/** Whom the running report on breaches is for, to read and to take along (S111). */
export const reportReaders = [
  ...officers,
  'accountableExecutive',
  'divisionDirector',
  'secretariat',
  'auditor',
] as const satisfies readonly Role[];

/** Who reads what is published: the council besides (S69). */
export const publishedReaders = [...reportReaders, 'councillor'] as const satisfies readonly Role[];
