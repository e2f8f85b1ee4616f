import type { Role } from '../../../core/role.ts';
import type { Records } from '../../../kernel/records.ts';
import { Appointment } from '../appointments/records.ts';
import { rolesOf } from '../placement.ts';
import type { Workplace } from '../workplace.ts';

/** The roles somebody has on the workplace's day, whoever asks. */
export function rolesOn(workplace: Workplace, records: Pick<Records, 'all'>, person: string): readonly Role[] {
  const appointments = records.all(Appointment, { person }).map(({ record }) => record);
  return rolesOf(workplace.employmentsOf(person), appointments, workplace.leading(person), workplace.today);
}
