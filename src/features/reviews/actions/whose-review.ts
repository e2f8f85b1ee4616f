import { dayOf } from '../../../core/dates.ts';
import type { Context } from '../../../kernel/context.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { delegationOfReview, reviewFor } from '../in-place-of.ts';

/**
 * Whose review an action is about, and who does it: a delegation is asked for as SharePoint has it (S72).
 * @throws Refusal `notAllowed` for whoever leads nobody and has not been given it today
 */
export async function whoseReview(
  { actor, records, clock }: Context,
  about: { for?: string | undefined; number: string },
): Promise<ReturnType<typeof reviewFor>> {
  const delegated = about.for && (await records.fetch(Delegation, delegationOfReview(about.for, about.number)));
  return reviewFor(actor, about.for, delegated ? delegated.record : undefined, dayOf(clock.now()));
}
