import { dayOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Context } from '../../../kernel/context.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Eligibility } from '../part-rules.ts';
import { eligibilityOf } from './eligibility.ts';

/**
 * Whom an action names, by the account that counts, and what they are here.
 * @throws Refusal `unknownPerson` for one the directory does not know
 */
export function namedPerson(
  context: Pick<Context, 'records' | 'directory' | 'clock'>,
  id: string,
): { person: Pick<Person, 'id' | 'name'>; eligibility: Eligibility } {
  const workplace = workplaceOn(context, dayOf(context.clock.now()));
  const person = workplace.person(workplace.mainOf(id));
  if (!person) throw new Refusal('unknownPerson');
  return { person, eligibility: eligibilityOf(context.records, workplace, person.id) };
}
