import type { Person } from '../../core/person.ts';
import type { AppointedRole } from '../../core/role.ts';
import { holds } from './appointments/appointment.ts';
import type { Appointment } from './appointments/records.ts';
import { leaderOf, managerToAsk } from './line-manager.ts';
import type { Placement } from './placed.ts';
import type { Workplace } from './workplace.ts';
import { isAtWork } from './workplace.ts';

/** Whom a reader can ask about a rule. */
export interface Contact {
  who: 'manager' | 'managerAbove' | 'secretariat' | 'partnerContact' | 'dpo' | 'dpoDeputy' | 'serviceDesk';
  name?: string | undefined;
  phone?: string | undefined;
  upn?: string | undefined;
  /** Somebody should be there, and nobody knows who it is. */
  missing?: true | undefined;
}

/** What is known about who answers for what. */
export interface Office {
  workplace: Workplace;
  /** Everybody ever appointed to anything, past and present. */
  appointments: readonly Appointment[];
  /** Numbers the municipality has chosen; empty means none. */
  phones: { dpo: string; serviceDesk: string };
}

/**
 * *Hvem spørger jeg?*: real people who are there. An employee asks the manager, a council member the secretariat (never
 * a manager, S102), a partner whoever the partner belongs to; all may ask the data protection officer, or the deputy
 * when there is none at work, and the service desk. Nobody is told to ask themselves.
 */
export function contacts(person: Person, placement: Placement, office: Office): readonly Contact[] {
  const [secretary, ...secretaries] = holdersOf('secretariat', person, office);
  return [
    ...managerContact(person, office),
    ...(placement.types.includes('councillor')
      ? [secretary, ...secretaries].map((found) => contactOf('secretariat', found))
      : []),
    ...(placement.types.includes('partner') ? [partnerContact(person, placement, office)] : []),
    ...protectionOfficer(person, office),
    ...(office.phones.serviceDesk ? [{ who: 'serviceDesk', phone: office.phones.serviceDesk } as const] : []),
  ];
}

/** Whoever has no manager by nature has nobody to name, and misses nobody. */
function managerContact(person: Person, { workplace }: Office): readonly Contact[] {
  const found = managerToAsk(workplace, person);
  if ('person' in found) return [contactOf(found.nearness === 'own' ? 'manager' : 'managerAbove', found.person)];
  return found.noManager === 'outside' ? [] : [contactOf('manager', undefined)];
}

function partnerContact(person: Person, { employments }: Placement, { workplace }: Office): Contact {
  const jobs = employments.filter(({ kind }) => kind === 'partner');
  return contactOf('partnerContact', leaderOf(workplace, person, jobs)?.person);
}

function protectionOfficer(person: Person, office: Office): readonly Contact[] {
  const isThere = ({ id }: Person) => isAtWork(office.workplace, id);
  const [dpo] = holdersOf('dpo', person, office);
  const deputies = dpo && isThere(dpo) ? [] : holdersOf('dpoDeputy', person, office);
  const deputy = deputies.find(isThere) ?? (dpo ? undefined : deputies[0]);
  const found = deputy ?? dpo;
  const phone = office.phones.dpo || found?.phone;
  if (!found && !phone) return [];
  return [{ who: deputy ? 'dpoDeputy' : 'dpo', name: found?.name, phone, upn: found?.upn }];
}

function holdersOf(role: AppointedRole, reader: Person, { appointments, workplace }: Office): readonly Person[] {
  return appointments
    .filter((held) => held.role === role && held.person !== reader.id && holds(held, workplace.today))
    .flatMap((held) => workplace.person(held.person) ?? [])
    .filter(({ enabled }) => enabled)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

function contactOf(who: Contact['who'], person: Person | undefined): Contact {
  return person ? { who, name: person.name, phone: person.phone, upn: person.upn } : { who, missing: true };
}
