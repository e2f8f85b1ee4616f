import type { Day } from '../../../core/dates.ts';
import type { AppointedRole } from '../../../core/role.ts';
import { hasDays, holds } from './appointment.ts';
import type { Appointment } from './records.ts';

/** Who holds or held a role, as a list shows it. */
export interface ShownAppointment {
  key: string;
  role: AppointedRole;
  name: string;
  person: string;
  from: Day;
  to?: Day;
  current: boolean;
}

export function shownAppointment(appointment: Appointment, today: Day): ShownAppointment {
  const { key, role, name, person, from, to } = appointment;
  return { key, role, name, person, from, ...(to !== undefined && { to }), current: holds(appointment, today) };
}

/** Those that hold now first, then by role and day; those that never held are left out. */
export function shownAppointments(appointments: readonly Appointment[], today: Day): ShownAppointment[] {
  return appointments
    .filter(hasDays)
    .map((appointment) => shownAppointment(appointment, today))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        a.role.localeCompare(b.role) ||
        b.from.localeCompare(a.from) ||
        a.key.localeCompare(b.key),
    );
}
