import type { Moment } from '../../core/dates.ts';
import type { Question } from './records.ts';

/** The most characters a question or an answer has. */
export const longestText = 2_000;

/** @param nonce made by the page, so that the second press is the same question */
export function questionKey(nonce: string): string {
  return `question:${nonce}`.toLowerCase();
}

/** Is there a letter or a digit in it? A row of emoji or dots is not something anybody can answer. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Is there more of it than is taken? Whoever pasted it shortens it themselves: nothing is cut off unseen. */
export function isTooLong(text: string): boolean {
  return text.trim().length > longestText;
}

/** The text without what SharePoint does not take and nobody sees: control characters and halves of characters. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** Did it go straight to the DBR? Then no manager meets it, whatever else the manager is (S64). */
export function isConfidential(question: Question): boolean {
  return question.manager === undefined;
}

/** Taken back by whoever asked, before there was an answer. */
export function withdrawnQuestion(question: Question, now: Moment): Question {
  return { ...question, actor: question.person, at: now, state: 'withdrawn' };
}

export function answeredQuestion(
  question: Question,
  by: { id: string; name: string },
  answer: string,
  now: Moment,
): Question {
  const told = { answer, answeredAt: now, answeredBy: by.id, answeredByName: by.name };
  return { ...question, ...told, actor: by.id, at: now, state: 'answered' };
}

/** Passed on to the DBR by the manager, who goes on seeing what comes of it (S84). */
export function passedQuestion(question: Question, by: { id: string }, now: Moment): Question {
  return { ...question, actor: by.id, at: now, to: 'dpo', passedAt: now };
}

/** The manager asks whoever asked whether the words may be talked about at the personnel meeting. */
export function askedForAgenda(question: Question, by: { id: string }, now: Moment): Question {
  return { ...question, actor: by.id, at: now, agenda: 'asked', agendaAt: now };
}

/** What whoever asked says to that; it can be said anew. */
export function answeredForAgenda(question: Question, yes: boolean, now: Moment): Question {
  return { ...question, actor: question.person, at: now, agenda: yes ? 'yes' : 'no', agendaAt: now };
}
