import { textHash } from '../../core/content-hash.ts';
import type { Moment } from '../../core/dates.ts';
import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { handlerNow } from './addressee.ts';
import { wasAboutAgenda } from './last-action.ts';
import { questionKey } from './question.ts';
import type { Question } from './records.ts';

/** What somebody is told of the last thing done to a question; of what has been taken back nobody is. */
export function notificationOfStep(question: Question, workplace: Workplace, now: Moment): Notification | undefined {
  const { at, answeredAt, passedAt } = question;
  // Two steps of one second: the other one is told by the next hour's run.
  const isOfState = !wasAboutAgenda(question) || answeredAt === at || passedAt === at;
  if (isOfState) return notificationOfState(question, workplace, now);
  return question.agenda === 'asked' ? agendaNotification(question, now) : undefined;
}

/** What whoever has the turn is told while it is open, and whoever asked when it is answered. */
export function notificationOfState(question: Question, workplace: Workplace, now: Moment): Notification | undefined {
  if (question.state === 'answered') return answerNotification(question, now);
  const to = question.state === 'open' ? handlerNow(question, workplace) : undefined;
  return to === undefined ? undefined : questionNotification(question, to, now);
}

/**
 * Somebody has a question to answer. Notifications lie on the main site: neither who asked, nor what, nor about which rule.
 */
export function questionNotification(question: Question, to: string, now: Moment): Notification {
  const [, nonce = ''] = question.key.split(':');
  return newNotification('question', to, `question-${nonce}`, now);
}

/**
 * Whoever asked has an answer. Were the two notifications of one question named alike, they would say together on the main
 * site who had asked the DBR: so this one is named by a hash of what only the DBR's site holds.
 */
export function answerNotification(question: Question, now: Moment): Notification {
  const { key, text, person, answer = '' } = question;
  return newNotification('answer', person, `answer-${textHash(JSON.stringify([key, text, answer])).slice(0, 32)}`, now);
}

/** Whoever asked is asked for a yes: neither which question nor what it says, named so that nothing joins it to one. */
export function agendaNotification({ key, text, person }: Question, now: Moment): Notification {
  return newNotification('words', person, `words-${textHash(JSON.stringify([key, text, 'agenda'])).slice(0, 32)}`, now);
}

/** A question that was answered or taken back during the night needs nobody's attention in the morning. */
export function isAnswered({ key }: Notification, find: (key: string) => Question | undefined): boolean {
  const nonce = /:question-(.+)$/.exec(key)?.[1];
  const question = nonce === undefined ? undefined : find(questionKey(nonce));
  return question !== undefined && question.state !== 'open';
}
