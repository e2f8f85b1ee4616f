import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isPutTo, mayPass, mustBeOpen } from '../access.ts';
import { officersFor } from '../addressee.ts';
import { passedQuestion } from '../question.ts';
import { Question } from '../records.ts';
import { leading } from '../roles.ts';
import { key, question, shownTo } from './shown-to.ts';

/**
 * The manager passes a question on to the DBR, who answers; the manager goes on seeing what comes of it, since clearing
 * doubts is the manager's duty (S84).
 * @throws Refusal `unknownQuestion`, `noDpo`, `questionClosed`, `changedMeanwhile` when the row is another than was seen
 */
export const passQuestion = action({
  summary: 'The manager passes a question on to the DBR (S84)',
  roles: leading,
  input: z.strictObject({ key, seen: z.int() }),
  output: question,
  run: async (context, { key, seen }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const by = { id: actor.person.id, roles: actor.roles };
    const to = (before: Question): Question => {
      if (!isPutTo(before, by, workplace)) throw new Refusal('unknownQuestion');
      if (before.state === 'open' && before.passedAt !== undefined && before.manager === by.id) return before;
      mustBeOpen(before);
      if (!mayPass(before, by)) throw new Refusal('unknownQuestion');
      if (officersFor(workplace, before.person, false).length === 0) throw new Refusal('noDpo');
      return passedQuestion(before, by, now);
    };
    const shows = (now?: Question) => ({ text: now?.text });
    const wish = { seen, unknown: 'unknownQuestion', to, again: 1, shows } as const;
    return shownTo(context, await change(context, Question, key, wish));
  },
});
