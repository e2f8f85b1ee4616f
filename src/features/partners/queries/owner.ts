import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import type { Records } from '../../../kernel/records.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isHere } from '../../workplace/workplace.ts';
import { answering } from '../roles.ts';

/**
 * Whoever is to answer for an agreement.
 * @param owner Entra object id
 * @throws Refusal `unknownPerson` for somebody who is not here; `ownerInvalid` for one who would not see the partners
 */
export function partnerOwner(
  records: Pick<Records, 'all'>,
  workplace: Workplace,
  owner: string,
): { owner: string; ownerName: string } {
  const person = workplace.person(workplace.mainOf(owner));
  if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
  if (!isAny(rolesOn(workplace, records, person.id), answering)) throw new Refusal('ownerInvalid');
  return { owner: person.id, ownerName: person.name };
}
