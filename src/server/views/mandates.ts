import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { authorityNow, hourAt } from '../../features/cases/decision/authority-now.ts';
import { awaitsRatification, counts } from '../../features/cases/mandates/mandate.ts';
import { Mandate } from '../../features/cases/mandates/records.ts';
import { shownMandates, toRatify } from '../../features/cases/mandates/shown-mandate.ts';
import { CaseEntry } from '../../features/incidents/breach-records.ts';
import { Incident } from '../../features/incidents/records.ts';
import { holds } from '../../features/workplace/appointments/appointment.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** Who decides when, and what was decided under a mandate and waits for the accountable director. */
export function mandates(source: ViewSource, actor: Actor): ViewData<'mandates'> {
  const { roles, person } = actor;
  const { today, records } = source;
  const all = source.all(Mandate);
  const hour = hourAt(source, source.now);
  const holding = (role: 'accountableExecutive' | 'divisionDirector') =>
    source.all(Appointment, { role }).filter((appointment) => holds(appointment, today));
  const directors = holding('divisionDirector');
  const mandated = all.filter(
    (mandate) => counts(mandate, hour) && directors.some((director) => director.person === mandate.person),
  );
  const isTheirs = (record: Incident) => authorityNow(source, actor, record, source.now)?.by === 'office';
  const isWaiting = may(roles, 'ratifyDecision')
    ? records.all(Incident).filter(({ record }) => awaitsRatification(record) && isTheirs(record))
    : [];
  return {
    mandates: shownMandates(all, today),
    now: {
      officeTime: hour.isOfficeTime,
      deciders: [
        ...holding('accountableExecutive').map(({ name }) => ({ name, by: 'office' as const })),
        ...mandated.map(({ name }) => ({ name, by: 'mandate' as const })),
      ],
    },
    toRatify: isWaiting.map((stored) => toRatify(stored, source.all(CaseEntry, { incident: stored.record.key }))),
    directors: may(roles, 'giveMandate')
      ? directors.filter((one) => one.person !== person.id).map((one) => ({ id: one.person, name: one.name }))
      : [],
  };
}
