import type { Actor } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import type { Partner } from '../workplace/partner-records.ts';

/** Who may answer for an agreement, and so enters one. */
export const answering = [
  ...(['systemOwner', 'dataOwner', 'divisionDirector', 'centreHead', 'lineManager', 'editor', 'secretariat'] as const),
] as const satisfies readonly Role[];
/** Who sees every partner; all others see those they answer for. */
export const overseeing = [
  'editor',
  'dpo',
  'dpoDeputy',
  'auditor',
  'accountableExecutive',
] as const satisfies readonly Role[];

/** The record is kept by whoever answers for the agreement, and by editors. The DBR looks and advises (S74). */
export function mayKeep({ owner }: Pick<Partner, 'owner'>, { person, roles }: Actor): boolean {
  return owner === person.id || roles.includes('editor');
}
