import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import type { AuditRelation } from '../audit-rights.ts';
import type { Audit } from '../records.ts';
import { overseeing } from '../roles.ts';

/** What somebody may do about an audit, by the part they have in it. */
export function auditRelation(
  { orderedBy, performer }: Pick<Audit, 'orderedBy' | 'performer'>,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  countsAsOne: CountsAsOne,
): AuditRelation {
  return {
    oversees: isAny(roles, overseeing),
    answers: roles.includes('accountableExecutive'),
    ordered: countsAsOne(orderedBy, person.id),
    performs: performer !== undefined && countsAsOne(performer, person.id),
    audits: roles.includes('auditor'),
    watches: isAny(roles, ['dpo', 'dpoDeputy']),
  };
}
