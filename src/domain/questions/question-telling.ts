import { textHash } from '../content-hash.ts';
import type { Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import { weekOf } from '../telling/dosage.ts';
import type { Telling } from '../telling/telling.ts';
import { tellingKey } from '../telling/telling.ts';
import type { Question } from './question.ts';

/** Somebody has a question to answer. Tellings lie on the main site: neither who asked, nor what, nor about which rule. */
export function questionTelling(question: Question, to: string, now: Moment): Telling {
  const [, nonce = ''] = question.key.split(':');
  return telling('question', to, `question-${nonce}`, now);
}

/**
 * Whoever asked has an answer. Were the two tellings of one question named alike, they would say together on the main
 * site who had asked the DBR: so this one is named by a hash of what only the DBR's site holds.
 */
export function answerTelling(question: Question, now: Moment): Telling {
  const { key, text, person, answer = '' } = question;
  return telling('answer', person, `answer-${textHash(JSON.stringify([key, text, answer])).slice(0, 32)}`, now);
}

/** Whoever asked is asked for a yes: neither which question nor what it says, named so that nothing joins it to one. */
export function agendaTelling({ key, text, person }: Question, now: Moment): Telling {
  return telling('words', person, `words-${textHash(JSON.stringify([key, text, 'agenda'])).slice(0, 32)}`, now);
}

function telling(what: 'question' | 'answer' | 'words', person: string, occasion: string, now: Moment): Telling {
  return {
    key: tellingKey(person, occasion),
    actor: 'system',
    at: now,
    what,
    count: 1,
    channel: 'feed',
    state: 'planned',
    week: weekOf(dayOf(now)),
    person,
  };
}
