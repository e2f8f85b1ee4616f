import type { Category } from './category.ts';

/** What is asked after the first words, in this order (domain.md 2.7). Everything may be left out. */
export const askedQuestions = ['discovered', 'data', 'persons', 'seenBy', 'contained', 'concerns'] as const;

export type AskedQuestion = (typeof askedQuestions)[number];

/** Where nothing has reached anybody, there is nobody to count and nothing to stop. */
const withoutData: readonly Category[] = ['nearMiss', 'threat'];
const always: readonly AskedQuestion[] = ['discovered', 'concerns'];

/** The questions that make sense for an incident of the kind. */
export function askedOf(category: Category): readonly AskedQuestion[] {
  return withoutData.includes(category) ? always : askedQuestions;
}
