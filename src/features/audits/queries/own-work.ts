import type { Reader } from '../../../kernel/reader.ts';
import { System, SystemRole } from '../../systems/records.ts';
import { isHeld } from '../../systems/system.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { AuditPoint } from '../records.ts';

/**
 * Is what a point is about somebody's own work: a system they own or have a part in, a centre they lead, or a finding of
 * an earlier audit that was theirs to follow up? Nobody controls their own work (S37).
 */
export function isOwnWork(
  { records }: Pick<Reader, 'records'>,
  workplace: Workplace,
  subject: string | undefined,
  person: string,
): boolean {
  const isThem = (other: string | undefined) => other !== undefined && workplace.countsAsOne(other, person);
  const [kind = '', code = ''] = (subject ?? '').split(/:(.*)/s);
  if (kind === 'unit') return isThem(workplace.unit(code)?.manager);
  if (kind === 'auditpoint') return isThem(records.find(AuditPoint, subject ?? '')?.record.followUpOwner);
  if (kind !== 'system') return false;
  const system = records.find(System, code)?.record;
  const roles = records.all(SystemRole, { system: code }).map(({ record }) => record);
  return isThem(system?.owner) || roles.some((role) => isHeld(role) && isThem(role.person));
}
