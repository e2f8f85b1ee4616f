import type { Context } from '../../../kernel/context.ts';
import { namedDoer } from '../../controls/queries/doer.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import type { Named } from '../audit-faults.ts';

/**
 * Whom an action names for a part in an audit, and whether that is somebody who may not have it.
 * @param but who has the part that may not be the same person's (S37)
 * @throws Refusal `unknownPerson`
 */
export function namedFor(
  context: Context,
  id: string,
  but: string | undefined,
  countsAsOne: CountsAsOne,
): { id: string; name: string; named: Named } {
  const { person, doer } = namedDoer(context, id);
  const isSame = but !== undefined && countsAsOne(person.id, but);
  return { id: person.id, name: person.name, named: { ...doer, isSame } };
}
