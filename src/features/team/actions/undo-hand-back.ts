import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { HandBack } from '../../workplace/hand-backs-records.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { rejection, shownRejection } from '../../workplace/rejected-assignment.ts';

/**
 * *Fortryd*: the person is in the manager's team again, as long as HR has not answered.
 * @throws Refusal `unknownHandBack`, also for another manager's; `handBackSettled` once HR has answered
 */
export const undoHandBack = action({
  summary: 'The manager takes it back, as long as HR has not answered',
  roles: leading,
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: rejection,
  run: async (context, { key }) => {
    const { id } = context.actor.person;
    const to = (before: HandBack): HandBack => {
      if (before.manager !== id) throw new Refusal('unknownHandBack');
      if (before.state === 'withdrawn') return before;
      if (before.state !== 'open') throw new Refusal('handBackSettled');
      return { ...before, actor: id, at: context.clock.now(), state: 'withdrawn' };
    };
    return shownRejection(await change(context, HandBack, key, { unknown: 'unknownHandBack', to }));
  },
});
