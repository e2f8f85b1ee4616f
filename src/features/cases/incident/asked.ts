import type { Reporter } from './breach-records.ts';
import type { Category } from './category.ts';

/** What is asked after the first words, in this order (domain.md 2.7). Everything may be left out. */
export const askedQuestions = ['discovered', 'data', 'persons', 'seenBy', 'contained', 'concerns'] as const;

export type AskedQuestion = (typeof askedQuestions)[number];

/** Where nothing has reached anybody, there is nobody to count and nothing to stop. */
const withoutData: readonly Category[] = ['nearMiss', 'threat'];
const always: readonly AskedQuestion[] = ['discovered', 'concerns'];

/** The most characters of an answer in a line. */
export const longestLine = 200;

/** What IT must know to stop it, in the reporter's own words, and on which number they answer now. */
export const askedForIt = ['device', 'account', 'contact'] as const satisfies readonly (keyof Reporter)[];
export type AskedForIt = (typeof askedForIt)[number];

const stoppedByIt: readonly Category[] = ['lostDevice', 'malicious'];

/** Asked before everything else of a lost device or an attack: minutes count. */
export function askedForItOf(category: Category): readonly AskedForIt[] {
  return stoppedByIt.includes(category) ? askedForIt : [];
}

/** The questions that make sense for an incident of the kind. */
export function askedOf(category: Category): readonly AskedQuestion[] {
  return withoutData.includes(category) ? always : askedQuestions;
}
