import type { Day } from '../../../core/dates.ts';
import type { Records } from '../../../kernel/records.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';

/** Who is accountable for security, and so for the year (S62, S119); nothing while nobody is appointed. */
export function accountableOn(records: Pick<Records, 'all'>, today: Day): { person: string; name: string } | undefined {
  const holders = records.all(Appointment, { role: 'accountableExecutive' });
  const holder = holders.find(({ record }) => holds(record, today))?.record;
  return holder && { person: holder.person, name: holder.name };
}
