import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { insideRoles } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { AccountLink } from '../../workplace/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { answersQuestions } from '../access.ts';
import { ownQuestions, questionsTo } from '../order.ts';
import { candidates } from '../queries/put-to.ts';
import { whomToAsk } from '../queries/whom.ts';
import { Question } from '../records.ts';
import { type Onlooker, questionShape, shownQuestion } from '../shown-question.ts';

const question = z.strictObject(questionShape);

/** The reader's own questions and the ones put to the reader, from the mirror of the DBR's site. */
export const questions = view({
  summary: "The reader's own questions, and those that wait for the reader to answer",
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    mine: z.array(question),
    /** To me as a manager, or as DBR; open ones first. */
    toMe: z.array(question),
    /** Is the reader somebody questions are put to? */
    answers: z.boolean(),
    /** Whom the reader may ask now. */
    whom: z.strictObject({
      manager: z.string().optional(),
      /** Is it the reader's own manager, or one above because the own is not here? */
      nearness: z.enum(['own', 'above']).optional(),
      /** Why there is no manager: the reader has none by nature, or nobody knows who it is. */
      noManager: z.enum(['outside', 'unknown']).optional(),
      dpo: z.strictObject({ name: z.string(), deputy: z.boolean() }).optional(),
    }),
    /** The lists of the DBR's site are still being read. */
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const workplace = workplaceOn(reader, reader.today);
    const onlooker = onlookerOf(reader, actor, workplace);
    const answers = answersQuestions(onlooker);
    const toMe = answers ? questionsTo(candidates(reader, onlooker), onlooker, workplace) : [];
    const accounts = accountsOf(reader.all(AccountLink, { person: onlooker.id }), onlooker.id);
    const asked = accounts.flatMap((person) => reader.records.all(Question, { person }));
    const shown = (stored: Stored<Question>) => shownQuestion(stored, onlooker);
    return {
      mine: ownQuestions(asked).map(shown),
      toMe: toMe.map(shown),
      answers,
      whom: whomToAsk(workplace, actor),
      loading: !reader.loaded(Question),
    };
  },
});

function onlookerOf(reader: Reader, { person, roles, language }: Actor, workplace: Workplace): Onlooker {
  const { rules } = reader.handbook();
  return {
    ...{ id: person.id, roles, language, workplace },
    version: (rule, version) => rules.get(rule)?.find(version),
    isHoliday: (day) => reader.holidays.nameOf(day) !== undefined,
  };
}
