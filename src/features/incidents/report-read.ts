import type { Moment } from '../../core/dates.ts';
import type { Category } from '../cases/incident/category.ts';
import type { Answers } from '../cases/incident/report.ts';
import { saidAnswers } from './said-answers.ts';
import { understand } from './understanding/understand.ts';

/**
 * What the words of a report say that names no kind: what they sound like, and what they answer. It is a report whatever
 * they sound like, and what hints at retaliation or cover-up is only read by a person.
 */
export function reportRead(
  words: string,
  now: Moment,
): Answers & { category: Category; alsoCategory?: Category | undefined } {
  const { incident, maybe, held } = understand(words, now);
  const told = held.length > 0 ? undefined : (incident ?? maybe);
  if (!told) return { category: 'other' };
  const { category, second, isBoth } = told.guess;
  return { category, ...(isBoth && { alsoCategory: second }), ...saidAnswers(told.facts) };
}
