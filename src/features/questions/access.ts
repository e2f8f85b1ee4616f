import { dayOf } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Role } from '../../core/role.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { excludedFrom } from './addressee.ts';
import { isConfidential } from './question.ts';
import type { Question } from './records.ts';
import { answering, isAny, leading, officers } from './roles.ts';

/** Somebody who may be asked. */
export interface Handler {
  id: string;
  roles: readonly Role[];
}

/** Is the handler somebody questions are put to at all? */
export function answersQuestions({ roles }: Handler): boolean {
  return isAny(roles, answering);
}

/**
 * Was it ever put before the handler? The manager it was put to, also after having passed it on; then, or when it went
 * straight there, the DBR and the deputy. One that went straight is never met by a manager of whoever asked, though he
 * hold the deputy's role (S64).
 */
export function isPutTo(question: Question, handler: Handler, workplace: Workplace): boolean {
  return isManagerAsked(question, handler) || isOfficerFor(question, handler, workplace);
}

/** May the handler see somebody else's question? Nobody meets what was taken back. */
export function mayMeet(question: Question, handler: Handler, workplace: Workplace): boolean {
  return question.state !== 'withdrawn' && isPutTo(question, handler, workplace);
}

/** Is it the handler's turn? An open question has one turn at a time: the manager's, or the DBR's and the deputy's. */
export function mayAnswer(question: Question, handler: Handler, workplace: Workplace): boolean {
  if (question.state !== 'open') return false;
  return question.to === 'manager' ? isManagerAsked(question, handler) : isOfficerFor(question, handler, workplace);
}

/** @throws Refusal `questionClosed` with what the other one wrote, or that it was taken back */
export function mustBeOpen({ state, answer, answeredByName }: Question): void {
  if (state !== 'open') throw new Refusal('questionClosed', { state, answer, answeredByName });
}

/** Only the manager passes on, while it is the manager's turn (S84). */
export function mayPass(question: Question, handler: Handler): boolean {
  return question.state === 'open' && question.to === 'manager' && isManagerAsked(question, handler);
}

/** May the handler ask for the words to be talked about at a meeting? Only the manager it was put to. */
export function mayAskForAgenda(question: Question, handler: Handler): boolean {
  return question.state !== 'withdrawn' && isManagerAsked(question, handler);
}

/** The manager whose name stands on the question: a new manager does not take over what was asked of the former. */
function isManagerAsked(question: Question, { id, roles }: Handler): boolean {
  return question.manager === id && question.person !== id && isAny(roles, leading);
}

function isOfficerFor(question: Question, { id, roles }: Handler, workplace: Workplace): boolean {
  if (question.to !== 'dpo' || question.person === id || !isAny(roles, officers)) return false;
  return !isConfidential(question) || !excludedFrom(workplace, question.person, dayOf(question.askedAt)).has(id);
}
