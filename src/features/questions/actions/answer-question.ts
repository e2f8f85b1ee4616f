import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isPutTo, mayAnswer, mustBeOpen } from '../access.ts';
import { answeredQuestion, plainText } from '../question.ts';
import { Question } from '../records.ts';
import { answering } from '../roles.ts';
import { key, maskedQuestion, shownTo, written } from './shown-to.ts';

/**
 * Whoever has the turn answers: the manager, the DBR or the deputy (S64, S84). CPR numbers are stored masked (INV15).
 * @returns the question, and how what was masked stands in the answer now
 * @throws Refusal `unknownQuestion`; `questionClosed` with what the other one wrote, or that it was taken back;
 * `changedMeanwhile` when it was passed on, or the row is another than was seen
 */
export const answerQuestion = action({
  summary: 'The manager or the DBR answers a question',
  roles: answering,
  inputAsWritten: true,
  input: z.strictObject({ key, answer: written, seen: z.int() }),
  output: maskedQuestion,
  run: async (context, { key, answer: given, seen }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const by = { id: actor.person.id, roles: actor.roles };
    const text = plainText(given);
    const answer = guardText(text).text;
    const to = (before: Question): Question => {
      if (!isPutTo(before, by, workplace)) throw new Refusal('unknownQuestion');
      if (before.answeredBy === by.id && before.answer === answer) return before;
      mustBeOpen(before);
      if (!mayAnswer(before, by, workplace)) throw new Refusal('changedMeanwhile', { to: before.to });
      return answeredQuestion(before, actor.person, answer, now);
    };
    const shows = (now?: Question) => ({ text: now?.text });
    const wish = { seen, unknown: 'unknownQuestion', to, again: 1, shows } as const;
    return { ...shownTo(context, await change(context, Question, key, wish)), masked: [...maskedIn(text)] };
  },
});
