import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import { shownOf } from '../../../core/shown-of.ts';
import { shape } from '../../../kernel/shape.ts';
import { hasDays, holds } from './appointment.ts';
import { Appointment } from './records.ts';

/** Who holds or held a role, as a list shows it. */
export const appointment = z.strictObject({
  ...shape(Appointment, 'key', 'role', 'name'),
  person: z.guid(),
  from: z.iso.date(),
  to: z.iso.date().optional(),
  current: z.boolean(),
});

type ShownAppointment = z.input<typeof appointment>;

export function shownAppointment(row: Appointment, today: Day): ShownAppointment {
  return { ...shownOf(row, appointment.shape), current: holds(row, today) };
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
