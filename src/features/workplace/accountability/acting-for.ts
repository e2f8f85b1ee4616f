import type { Day } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import { mayPerform } from './delegation.ts';
import type { Delegation } from './delegation-records.ts';

type Named = Pick<Person, 'id' | 'name'>;

/** Who answers for what is done, and who does it when that is somebody else. */
interface Acting {
  accountable: Named;
  performer?: Named | undefined;
}

/**
 * In whose place somebody acts (S72, INV4): their own, or that of whoever has delegated the task to them and still
 * answers for it.
 * @param forPerson who answers for it; absent for oneself
 * @param delegation of the task by that person, when there is one
 * @throws Refusal `notAllowed` when the task is not delegated to the actor today
 */
export function actingFor(
  person: Named,
  forPerson: string | undefined,
  delegation: Delegation | undefined,
  today: Day,
): Acting {
  if (forPerson === undefined || forPerson === person.id) return { accountable: person };
  if (!delegation || !mayPerform(delegation, person.id, today)) throw new Refusal('notAllowed');
  return { accountable: { id: delegation.accountable, name: delegation.accountableName }, performer: person };
}
