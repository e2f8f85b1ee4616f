import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Partner } from '../../features/partners/records.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { rolesOf } from '../../features/workplace/placement.ts';
import type { Workplace } from '../../features/workplace/workplace.ts';
import { isHere } from '../../features/workplace/workplace.ts';
import type { Ports } from '../ports.ts';
import { may } from '../role-table.ts';

/** The record is kept by whoever answers for the agreement, and by editors. The DBR looks and advises (S74). */
export function mayKeep({ owner }: Pick<Partner, 'owner'>, { person, roles }: Actor): boolean {
  return owner === person.id || roles.includes('editor');
}

/**
 * Whoever is to answer for an agreement.
 * @param owner Entra object id
 * @throws Refusal `unknownPerson` for somebody who is not here; `ownerInvalid` for one who would not see the partners
 */
export function partnerOwner(
  { records }: Pick<Ports, 'records'>,
  workplace: Workplace,
  owner: string,
): { owner: string; ownerName: string } {
  const person = workplace.person(workplace.mainOf(owner));
  if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
  const { id, name } = person;
  const appointments = records.all(Appointment, { person: id }).map(({ record }) => record);
  const roles = rolesOf(workplace.employmentsOf(id), appointments, workplace.leading(id), workplace.today);
  if (!may(roles, 'addPartner')) throw new Refusal('ownerInvalid');
  return { owner: id, ownerName: name };
}
