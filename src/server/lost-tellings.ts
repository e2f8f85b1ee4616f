import type { Moment } from '../domain/dates.ts';
import { dayOf } from '../domain/dates.ts';
import type { Ports } from '../domain/ports.ts';
import { handlerNow } from '../domain/questions/addressee.ts';
import type { Question } from '../domain/questions/question.ts';
import { answerTelling, questionTelling } from '../domain/questions/question-telling.ts';
import type { Telling } from '../domain/telling/telling.ts';
import type { Workplace } from '../domain/workplace/workplace.ts';
import { workplaceOn } from '../domain/workplace/workplace.ts';

/** Older ones were looked at while they were young. */
const lookBack = { hours: 48 };

/**
 * Plans the tellings a server that stopped between a question and its telling did not get to plan: otherwise nobody
 * would know that somebody waits (S84). Each has a key of its own, so that one that is there already is not made again.
 */
export function planLostTellings(ports: Pick<Ports, 'records' | 'directory' | 'followUps'>, now: Moment): void {
  const { records, followUps } = ports;
  const workplace = workplaceOn(ports, dayOf(now));
  const from = Temporal.Instant.from(now).subtract(lookBack).toString();
  for (const { record } of records.changed('question', from, now)) {
    const telling = tellingOf(record, workplace, now);
    if (telling && !records.find('telling', telling.key)) followUps.tell(telling);
  }
}

function tellingOf(question: Question, workplace: Workplace, now: Moment): Telling | undefined {
  if (question.state === 'answered') return answerTelling(question, now);
  const to = question.state === 'open' ? handlerNow(question, workplace) : undefined;
  return to === undefined ? undefined : questionTelling(question, to, now);
}
