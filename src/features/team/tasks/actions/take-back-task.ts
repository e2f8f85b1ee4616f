import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { delegationKey, isDelegated } from '../../../workplace/accountability/delegation.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { leading } from '../../../workplace/leading-roles.ts';
import { answeredDelegation, delegated, storedDelegation } from '../answers.ts';

/**
 * A manager does the task again (S72). What was done meanwhile stands, and so does the row. Taking back what has ended
 * by itself changes nothing.
 * @throws Refusal `unknownTask` when the manager has not delegated it
 */
export const takeBackTask = action({
  summary: 'A manager does a delegated task again',
  roles: leading,
  input: z.strictObject(delegated),
  output: storedDelegation,
  run: async (context, { task, about }) => {
    const { id } = context.actor.person;
    const now = context.clock.now();
    const to = (before: Delegation): Delegation =>
      isDelegated(before, dayOf(now)) ? { ...before, actor: id, at: now, takenBackAt: now } : before;
    const key = delegationKey(id, task, about);
    return answeredDelegation(await change(context, Delegation, key, { unknown: 'unknownTask', to }));
  },
});
