import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { earliestWithdrawable } from '../../reading/confirmation.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { teamOf } from '../../workplace/team.ts';
import { declared, key, shownDeclaration } from '../answers.ts';
import { isDeclarationInForce } from '../declaration.ts';
import { Declaration } from '../records.ts';

/**
 * *Fortryd*: whoever signed in the tab or the chat takes it back in the moments after, and the manager what was written
 * down about a paper. The row stays, marked.
 * @throws Refusal `unknownDeclaration`, also for what is not the actor's to take back; `withdrawalTooLate`;
 * `changedMeanwhile`
 */
export const undoDeclaration = action({
  summary: 'Takes one’s own signature back in the moments after, or what was written down about a paper',
  roles: insideRoles,
  input: z.strictObject({ key }),
  output: declared,
  run: async (context, { key }) => {
    const { id } = context.actor.person;
    const now = context.clock.now();
    const staff = staffOn(context, dayOf(now));
    const to = (before: Declaration): Declaration => {
      const person = staff.mainOf(before.person);
      const isTheirs = before.how === 'paper' ? teamOf(staff, id).some((led) => led.person === person) : person === id;
      if (!isTheirs) throw new Refusal('unknownDeclaration');
      if (!isDeclarationInForce(before)) return before;
      if (before.how !== 'paper' && before.at < earliestWithdrawable(now)) throw new Refusal('withdrawalTooLate');
      return { ...before, actor: id, at: now, withdrawnAt: now };
    };
    return shownDeclaration(await change(context, Declaration, key, { unknown: 'unknownDeclaration', to }));
  },
});
