import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { mustBeOwn } from '../../questions/actions/must-be-own.ts';
import { key, question, shownTo } from '../../questions/actions/shown-to.ts';
import { answeredForAgenda } from '../../questions/question.ts';
import { Question } from '../../questions/records.ts';
import { isUsed } from '../quoted.ts';
import { Review } from '../records.ts';

/**
 * Whoever asked says yes or no to their words on an agenda (S86); never the name. A yes can be taken back until a meeting
 * has been held with them.
 * @throws Refusal `unknownQuestion`, also for somebody else's and for one nobody has asked for; `wordsUsed` when a
 * meeting has been held with the words
 */
export const answerForAgenda = action({
  summary: 'Whoever asked says yes or no to their words on an agenda; never the name',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ key, yes: z.boolean() }),
  output: question,
  run: async (context, { key, yes }) => {
    const { records, clock } = context;
    const to = (before: Question): Question => {
      mustBeOwn(context, before);
      const { agenda, manager } = before;
      if (agenda === undefined) throw new Refusal('unknownQuestion');
      if (agenda === (yes ? 'yes' : 'no')) return before;
      const reviews = manager === undefined ? [] : records.all(Review, { manager }).map(({ record }) => record);
      if (agenda === 'yes' && isUsed(before, reviews)) throw new Refusal('wordsUsed');
      return answeredForAgenda(before, yes, clock.now());
    };
    return shownTo(context, await change(context, Question, key, { unknown: 'unknownQuestion', to }));
  },
});
