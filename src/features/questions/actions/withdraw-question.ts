import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { withdrawnQuestion } from '../question.ts';
import { Question } from '../records.ts';
import { mustBeOwn } from './must-be-own.ts';
import { key, question, shownTo } from './shown-to.ts';

/**
 * *Fortryd*: whoever asked takes the question back while nobody has answered, though it be passed on meanwhile. The row
 * stays, out of everybody else's sight in the app.
 * @throws Refusal `unknownQuestion`, also for somebody else's; `questionClosed` with the answer when there is one
 */
export const withdrawQuestion = action({
  summary: 'The reader takes back a question that has not been answered',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ key }),
  output: question,
  run: async (context, { key }) => {
    const to = (before: Question): Question => {
      mustBeOwn(context, before);
      const { state, answer } = before;
      if (state === 'withdrawn') return before;
      if (state === 'answered') throw new Refusal('questionClosed', { state, answer });
      return withdrawnQuestion(before, context.clock.now());
    };
    return shownTo(context, await change(context, Question, key, { unknown: 'unknownQuestion', to, again: 1 }));
  },
});
