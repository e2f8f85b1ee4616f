import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { leading } from '../../../workplace/leading-roles.ts';
import { answeredConveyance, storedConveyance } from '../answers.ts';
import { conveyanceKey, stands } from '../conveyance.ts';
import { Conveyance } from '../records.ts';

/**
 * *Fortryd*: a manager has not told of the edition after all. The row stays with what was said in its versions.
 * @throws Refusal `unknownEdition` when the manager has not said so; `changedMeanwhile` when it has been said anew since
 */
export const withdrawConveyance = action({
  summary: 'A manager takes back that they have told of an edition; the row stays',
  roles: leading,
  input: z.strictObject({ decision: z.string().min(1).max(120), seen: z.int().min(1) }),
  output: storedConveyance,
  run: async (context, { decision, seen }) => {
    const { id } = context.actor.person;
    const now = context.clock.now();
    const to = (before: Conveyance): Conveyance =>
      stands(before) ? { ...before, actor: id, at: now, withdrawnAt: now } : before;
    const shows = (now?: Conveyance) => ({ on: now?.on });
    const wish = { seen, unknown: 'unknownEdition', to, shows } as const;
    return answeredConveyance(await change(context, Conveyance, conveyanceKey(decision, id), wish));
  },
});
