import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { mayAskForAgenda } from '../access.ts';
import { askedForAgenda } from '../question.ts';
import { Question } from '../records.ts';
import { leading } from '../roles.ts';
import { key, question, shownTo } from './shown-to.ts';

/**
 * The manager asks whoever asked whether their words may stand on the agenda of a personnel meeting (S86). Once: whoever
 * has said no is not asked again.
 * @throws Refusal `unknownQuestion`, also for one that was not put to the actor, or was taken back
 */
export const askForAgenda = action({
  summary: 'The manager asks whoever asked whether their words may stand on the agenda of a personnel meeting (S86)',
  roles: leading,
  input: z.strictObject({ key }),
  output: question,
  run: async (context, { key }) => {
    const { person, roles } = context.actor;
    const to = (before: Question): Question => {
      if (!mayAskForAgenda(before, { id: person.id, roles })) throw new Refusal('unknownQuestion');
      return before.agenda === undefined ? askedForAgenda(before, person, context.clock.now()) : before;
    };
    return shownTo(context, await change(context, Question, key, { unknown: 'unknownQuestion', to }));
  },
});
