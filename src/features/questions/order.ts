import type { Stored } from '../../core/stored.ts';
import type { Workplace } from '../workplace/workplace.ts';
import type { Handler } from './access.ts';
import { mayMeet } from './access.ts';
import type { Question } from './records.ts';

/** Answered questions a list goes back; older ones are in SharePoint. */
const mostAnswered = 50;

/** The reader's own: those that wait first, then the newest. */
export function ownQuestions(questions: readonly Stored<Question>[]): readonly Stored<Question>[] {
  return questions.toSorted((a, b) => openFirst(a, b) || b.record.askedAt.localeCompare(a.record.askedAt));
}

/**
 * Other people's questions the handler may meet: those that have waited longest first, then the newest answers.
 * @param candidates those with the handler as manager, and those with the DBR; the same may come twice
 */
export function questionsTo(
  candidates: readonly Stored<Question>[],
  handler: Handler,
  workplace: Workplace,
): readonly Stored<Question>[] {
  const single = new Map(candidates.map((stored) => [stored.record.key, stored]));
  const inState = (state: Question['state']) => [...single.values()].filter(({ record }) => record.state === state);
  const open = inState('open').toSorted((a, b) => a.record.askedAt.localeCompare(b.record.askedAt));
  const answered = inState('answered').toSorted((a, b) =>
    (b.record.answeredAt ?? '').localeCompare(a.record.answeredAt ?? ''),
  );
  // Whoever asked is looked up for each: years of answers are not gone through for the fifty that are shown.
  const met = (questions: readonly Stored<Question>[]) =>
    questions.values().filter(({ record }) => mayMeet(record, handler, workplace));
  return [...met(open), ...met(answered).take(mostAnswered)];
}

function openFirst(a: Stored<Question>, b: Stored<Question>): number {
  return Number(b.record.state === 'open') - Number(a.record.state === 'open');
}
