import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Records } from '../../../../kernel/records.ts';
import { type System, SystemRole } from '../../records.ts';
import { sharedParts } from '../../stored-words.ts';
import { isHeld, systemRoleKey } from '../../system.ts';
import { advising, overseeingRisks } from '../roles.ts';

/** What somebody may do about the risks of a system. */
export interface RiskRelation {
  sees: boolean;
  assesses: boolean;
  /** The owner alone decides; a delegate, a data owner and an administrator prepare it (S29, INV4). */
  decides: boolean;
  advises: boolean;
}

/** As the mirror has it: those who work with the system assess; the DBR's side advises and does neither of the others. */
export function riskRelation(
  { key, owner }: Pick<System, 'key' | 'owner'>,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  records: Pick<Records, 'find'>,
): RiskRelation {
  const hasPart = sharedParts.some((part) => {
    const held = records.find(SystemRole, systemRoleKey(key, part, person.id))?.record;
    return held !== undefined && isHeld(held);
  });
  const [owns, advises] = [owner === person.id, isAny(roles, advising)];
  return {
    sees: owns || hasPart || isAny(roles, overseeingRisks),
    assesses: !advises && (owns || hasPart || isAny(roles, ['itSecurityManager'])),
    decides: owns && !advises,
    advises,
  };
}
