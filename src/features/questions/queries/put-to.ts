import type { Actor } from '../../../core/person.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Handler } from '../access.ts';
import { answersQuestions, mayAnswer } from '../access.ts';
import { questionsTo } from '../order.ts';
import { Question } from '../records.ts';
import { isAny, officers } from '../roles.ts';
import { waitingDay } from '../waiting.ts';

/** Those that may be the handler's: two queries on indexed columns. Who may meet what is the rule's question. */
export function candidates(
  { records }: Reader,
  { id, roles }: Handler,
  state: { state?: 'open' } = {},
): readonly Stored<Question>[] {
  return [
    ...records.all(Question, { ...state, manager: id }),
    ...(isAny(roles, officers) ? records.all(Question, { ...state, to: 'dpo' }) : []),
  ];
}

/**
 * The questions whose turn it is for the reader to answer, for the menu and Start (S84): only the open ones are read.
 * @returns how many, and the working day the oldest waits on; nothing when none wait
 */
export function waitingQuestions(reader: Reader, actor: Actor): { questions: number; day: number } | undefined {
  const { today, holidays } = reader;
  const handler: Handler = { id: actor.person.id, roles: actor.roles };
  if (!answersQuestions(handler)) return undefined;
  const workplace = workplaceOn(reader, today);
  const mine = questionsTo(candidates(reader, handler, { state: 'open' }), handler, workplace).filter(({ record }) =>
    mayAnswer(record, handler, workplace),
  );
  const oldest = mine[0]?.record.askedAt;
  if (oldest === undefined) return undefined;
  return {
    questions: mine.length,
    day: waitingDay(oldest, today, (day) => holidays.nameOf(day) !== undefined),
  };
}
