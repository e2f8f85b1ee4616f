import { Refusal } from '../../../../core/refusal.ts';
import type { AppointedRole } from '../../../../core/role.ts';
import type { Records } from '../../../../kernel/records.ts';
import { leadsCentre, leadsSomebody } from '../../leading.ts';
import type { Workplace } from '../../workplace.ts';
import { directing, excludedBy, holds, overlap, watchingRoles } from '../appointment.ts';
import { Appointment } from '../records.ts';

interface FitContext {
  records: Pick<Records, 'all'>;
  workplace: Workplace;
}

/**
 * Some roles exclude each other, with whichever of the person's accounts (`excludedBy`), and the DBR's side leads neither
 * the whole nor a centre (GDPR art. 38(6)). Systems belong to a director or the head of a centre (S95), data to somebody
 * with personnel responsibility (S91).
 * @throws Refusal `rolesConflict`, `positionMissing`
 */
export function mustFitRole(
  { role, person, from, to }: Pick<Appointment, 'role' | 'person' | 'from' | 'to'>,
  around: FitContext,
): void {
  const { records, workplace } = around;
  const conflicts = excludedBy(role)
    .flatMap((other) => records.all(Appointment, { role: other }))
    .some(({ record }) => overlap(record, { from, to }) && workplace.countsAsOne(record.person, person));
  const leads = watchingRoles.includes(role) && leadsCentre(workplace.leading(workplace.mainOf(person)));
  if (conflicts || leads) throw new Refusal('rolesConflict');
  if (!hasPosition(role, person, around)) throw new Refusal('positionMissing', { role });
}

function hasPosition(role: AppointedRole, person: string, { records, workplace }: FitContext): boolean {
  const leading = workplace.leading(person);
  if (role === 'dataOwner') return leadsSomebody(leading, workplace.employmentsOf(person), workplace.today);
  if (role !== 'systemOwner') return true;
  const directs = directing.some((office) =>
    records.all(Appointment, { role: office, person }).some(({ record }) => holds(record, workplace.today)),
  );
  return directs || leadsCentre(leading);
}
