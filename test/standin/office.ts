import { personId } from '../../src/standin/graph/people/people-store.ts';
import { type Tenant, tenant } from './tenant.ts';

export const upn = (name: string) => `${name}@eksempel.dk`;
export const id = (name: string) => personId(upn(name));

/** A tenant with four people: the chief, a leader under her, and two under the leader, one of them with a closed account. */
export async function office(): Promise<Tenant> {
  const here = await tenant();
  const person = (name: string, more = {}) => ({
    properties: { userPrincipalName: upn(name), displayName: name[0]?.toUpperCase() + name.slice(1), ...more },
  });
  here.standin.addPeople([
    person('chef', { jobTitle: 'Direktør', department: 'Direktionen' }),
    { ...person('leder', { jobTitle: 'Leder', department: 'Ældre' }), manager: upn('chef') },
    { ...person('anna', { jobTitle: 'Sosu', department: 'Ældre' }), manager: upn('leder') },
    { ...person('bo', { accountEnabled: false, department: 'Skole' }), manager: upn('leder') },
  ]);
  return here;
}
