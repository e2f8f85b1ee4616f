import { dayOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Records } from '../../../kernel/records.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere, type Workplace } from '../../workplace/workplace.ts';
import type { Doer } from '../control.ts';

/** What is known of somebody who is to do something. @param person by the account that counts */
export function doerOf(records: Pick<Records, 'all'>, workplace: Workplace, person: string): Doer {
  return {
    isHere: isHere(workplace, person),
    isPerson: rolesOn(workplace, records, person).length > 0,
    watches: workplace.officers.some((held) => {
      return holds(held, workplace.today) && workplace.countsAsOne(held.person, person);
    }),
  };
}

/**
 * Whom an action names, by the account that counts, and what they are here.
 * @throws Refusal `unknownPerson` for one the directory does not know
 */
export function namedDoer(
  context: Pick<Context, 'records' | 'directory' | 'clock'>,
  id: string,
): { person: Pick<Person, 'id' | 'name'>; doer: Doer } {
  const workplace = workplaceOn(context, dayOf(context.clock.now()));
  const person = workplace.person(workplace.mainOf(id));
  if (!person) throw new Refusal('unknownPerson');
  return { person, doer: doerOf(context.records, workplace, person.id) };
}
