import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { everybodyByName, listed } from '../../queries/everybody-by-name.ts';
import { editing, seeingAppointments } from '../../roles.ts';
import { Appointment } from '../records.ts';
import { appointment, shownAppointments } from '../shown-appointment.ts';

/** Whom one can choose from is only for those who appoint. */
export const appointments = view({
  summary: 'Who holds which role, now and before',
  roles: seeingAppointments,
  query: z.strictObject({}),
  output: z.strictObject({ appointments: z.array(appointment), people: z.array(listed) }),
  read: (reader, { roles }) => ({
    appointments: shownAppointments(reader.all(Appointment), reader.today),
    people: isAny(roles, editing) ? everybodyByName(reader) : [],
  }),
});
