import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { declined, delegationKey, mayPerform } from '../../../workplace/accountability/delegation.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { answeredDelegation, delegated, storedDelegation } from '../answers.ts';

/**
 * Whoever has been given a task says no: it is the accountable's own again, who is told (S72). What was done meanwhile
 * stands with the name of whoever did it.
 * @throws Refusal `unknownTask` when the actor has not been given it, or no longer has it
 */
export const declineTask = action({
  summary: 'Whoever does a task for a manager says no to it; the manager is told (S72)',
  roles: insideRoles,
  own: true,
  /** `for`: who answers for it. */
  input: z.strictObject({ ...delegated, for: z.guid() }),
  output: storedDelegation,
  run: async (context, { task, about, for: accountable }) => {
    const { id } = context.actor.person;
    const now = context.clock.now();
    const to = (before: Delegation): Delegation => {
      if (before.performer !== id) throw new Refusal('unknownTask');
      if (before.declinedAt !== undefined) return before;
      if (!mayPerform(before, id, dayOf(now))) throw new Refusal('unknownTask');
      return declined(before, now);
    };
    const key = delegationKey(accountable, task, about);
    return answeredDelegation(await change(context, Delegation, key, { unknown: 'unknownTask', to }));
  },
});
