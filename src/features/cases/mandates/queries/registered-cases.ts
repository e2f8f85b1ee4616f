import type { Moment } from '../../../../core/dates.ts';
import { dayOf, within } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { authorityNow } from '../../decision/queries/authority-now.ts';
import { Incident } from '../../incident/records.ts';
import { CaseEntry } from '../../log/records.ts';
import { isRegistered, isWithinScope } from '../mandate.ts';
import { Mandate } from '../records.ts';
import { accountable } from '../roles.ts';

/**
 * The mandate an assessed case is registered under, while the person who signed it is the accountable director and could decide
 * on the case themselves. A case the director has opened again is theirs to decide from then on.
 */
export function registeredMandate(
  ports: PeopleSource & Pick<Services, 'holidays'>,
  assessed: Incident,
  now: Moment,
): Mandate | undefined {
  if (!isWithinScope(assessed)) return undefined;
  const { records } = ports;
  const today = dayOf(now);
  const reopened = records.all(CaseEntry, { incident: assessed.key, what: 'reopened' });
  return records
    .all(Mandate, { covers: 'registered' })
    .map(({ record }) => record)
    .find(({ person, from, to }) => {
      const held = records.all(Appointment, { person, role: 'accountableExecutive' });
      const isDirector = held.some(({ record }) => holds(record, today));
      if (!isDirector || !within(today, from, to)) return false;
      if (reopened.some(({ record }) => record.actor === person)) return false;
      const actor = { roles: accountable, person: { id: person, name: '', upn: '', enabled: true } };
      return authorityNow(ports, actor, assessed, now)?.by === 'office';
    });
}

/** What was registered under the reader's mandate and they have not said yes to, the oldest first; exercises apart. */
export function registeredCases(reader: Reader, actor: Actor): readonly Stored<Incident>[] {
  if (!isAny(actor.roles, accountable) || !reader.isOn('mandates')) return [];
  const isTheirs = (incident: Incident) => authorityNow(reader, actor, incident, reader.now)?.by === 'office';
  return reader.records
    .all(Incident)
    .filter(({ record }) => isRegistered(record) && record.ratifiedAt === undefined && record.isDrill !== true)
    .filter(({ record }) => record.status !== 'merged' && record.status !== 'openedInError' && isTheirs(record))
    .toSorted((a, b) => (a.record.decidedAt ?? '').localeCompare(b.record.decidedAt ?? ''));
}

/** Of those, what earlier months have left: the list of a month waits for the director when the month is over. */
export function monthlyList(reader: Reader, actor: Actor): readonly Stored<Incident>[] {
  const month = reader.today.slice(0, 'YYYY-MM'.length);
  return registeredCases(reader, actor).filter(
    ({ record }) => dayOf(record.decidedAt ?? record.at).slice(0, 7) < month,
  );
}
