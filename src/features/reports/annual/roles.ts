import type { Role } from '../../../core/role.ts';
import { officers } from '../../cases/roles.ts';

/** Who writes it: nobody else decides what stands in it (GDPR art. 38(3)). */
export const writers = officers;

/** Whom it is for once it is locked: the council, those who answer for it, and those who look after it (S69, S115). */
export const annualReaders = [
  ...writers,
  ...([
    'councillor',
    'accountableExecutive',
    'divisionDirector',
    'municipalDirector',
    'secretariat',
    'auditor',
  ] as const),
] as const satisfies readonly Role[];
