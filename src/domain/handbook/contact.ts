import type { Day } from '../dates.ts';
import type { Person } from '../people.ts';
import type { Appointment } from '../workplace/appointment.ts';
import { holds } from '../workplace/appointment.ts';

/** Whom a reader can ask about a rule. */
export interface Contact {
  who: 'manager' | 'dpo' | 'serviceDesk';
  name?: string | undefined;
  phone?: string | undefined;
  upn?: string | undefined;
}

/**
 * *Hvem spørger jeg?*: the reader's manager, the data protection officer and the service desk, as far as they are known.
 * @param dpos appointments as DBR, past and present
 * @param phones numbers the municipality has chosen; empty means none
 */
export function contacts(
  manager: Person | undefined,
  dpos: readonly Appointment[],
  person: (id: string) => Person | undefined,
  phones: { dpo: string; serviceDesk: string },
  today: Day,
): readonly Contact[] {
  const dpo = dpos.find((appointment) => holds(appointment, today));
  const dpoPerson = dpo && person(dpo.person);
  const found: readonly Contact[] = [
    { who: 'manager', name: manager?.name, phone: manager?.phone, upn: manager?.upn },
    { who: 'dpo', name: dpo?.name, phone: phones.dpo || dpoPerson?.phone, upn: dpoPerson?.upn },
    { who: 'serviceDesk', phone: phones.serviceDesk || undefined },
  ];
  return found.filter(({ name, phone }) => name !== undefined || phone !== undefined);
}
