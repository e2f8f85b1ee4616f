import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { hourAt } from '../../decision/queries/authority-now.ts';
import { officers } from '../../roles.ts';
import { memoLine } from '../../shapes.ts';
import { decisionLine } from '../../shown-handling.ts';
import { counts } from '../mandate.ts';
import { monthlyList, registeredCases } from '../queries/registered-cases.ts';
import { decisionsToRatify } from '../queries/to-ratify.ts';
import { Mandate } from '../records.ts';
import { accountable } from '../roles.ts';
import { mandate, shownMandates } from '../shown-mandate.ts';

/** Who decides when, and what was decided under a mandate and waits for the accountable director. */
export const mandates = view({
  summary: 'Who decides on cases out of hours and during absence, and what waits to be ratified',
  roles: [...accountable, 'divisionDirector', ...officers, 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    mandates: z.array(mandate),
    /** Who decides at this moment, and by what. */
    now: z.strictObject({
      officeTime: z.boolean(),
      deciders: z.array(z.strictObject({ name: z.string(), by: z.enum(['office', 'mandate']) })),
    }),
    toRatify: z.array(memoLine),
    /** Registered under the reader's mandate, and not said yes to yet; those of earlier months are the month's list. */
    registered: z.array(memoLine.extend({ isOfEarlierMonth: z.boolean() })),
    /** The reader gives mandates. */
    mayGive: z.boolean(),
    /** Whom a mandate may be given to; empty for whoever may not give one. */
    directors: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  read: (reader, actor) => {
    const all = reader.all(Mandate);
    const hour = hourAt(reader, reader.now);
    const holding = (role: 'accountableExecutive' | 'divisionDirector') =>
      reader.all(Appointment, { role }).filter((appointment) => holds(appointment, reader.today));
    const directors = holding('divisionDirector');
    const mandated = all.filter((one) => counts(one, hour) && directors.some(({ person }) => person === one.person));
    const others = directors.filter(({ person }) => person !== actor.person.id);
    const earlier = new Set(monthlyList(reader, actor).map(({ record }) => record.key));
    return {
      mandates: shownMandates(all, reader.today),
      now: {
        officeTime: hour.isOfficeTime,
        deciders: [
          ...holding('accountableExecutive').map(({ name }) => ({ name, by: 'office' as const })),
          ...mandated.map(({ name }) => ({ name, by: 'mandate' as const })),
        ],
      },
      toRatify: decisionsToRatify(reader, actor).map(decisionLine),
      registered: registeredCases(reader, actor).map((stored) => ({
        ...decisionLine(stored),
        isOfEarlierMonth: earlier.has(stored.record.key),
      })),
      mayGive: isAny(actor.roles, accountable),
      directors: isAny(actor.roles, accountable) ? others.map(({ person, name }) => ({ id: person, name })) : [],
    };
  },
});
