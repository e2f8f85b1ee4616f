import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Records } from '../../../kernel/records.ts';
import type { Relation } from '../part-rules.ts';
import { type System, SystemRole } from '../records.ts';
import { keeping } from '../roles.ts';
import { isHeld, systemRoleKey } from '../system.ts';

/** What somebody may do about a system, as the mirror has it. */
export function relationTo(
  { key, owner }: Pick<System, 'key' | 'owner'>,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  records: Pick<Records, 'find'>,
): Relation {
  const work = records.find(SystemRole, systemRoleKey(key, 'delegate', person.id))?.record;
  return { keeps: isAny(roles, keeping), owns: owner === person.id, isDelegate: work !== undefined && isHeld(work) };
}
