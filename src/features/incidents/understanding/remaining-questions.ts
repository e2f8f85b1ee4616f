import type { CategoryGuess } from './category-guess.ts';
import type { Facts } from './facts/facts.ts';

/** The questions of a report (domain.md 2.7), of which only those are asked that a message leaves open. */
export type Question =
  | 'category'
  | 'discovered'
  | 'data'
  | 'persons'
  | 'seenBy'
  | 'contained'
  | 'improvement'
  | 'whoReports';

/** Without personal data that went anywhere, only these make sense. */
const ofNearMiss: readonly Question[] = ['category', 'discovered', 'improvement'];
const ofThreat: readonly Question[] = ['category', 'discovered'];

/** The category is always asked: it is a suggestion until somebody has pressed it. */
export function remainingQuestions({ category }: CategoryGuess, facts: Facts): readonly Question[] {
  const open: readonly Question[] = [
    ...(facts.forAnother ? ['whoReports' as const] : []),
    'category',
    ...(facts.discovered ? [] : ['discovered' as const]),
    ...(facts.data.length > 0 ? [] : ['data' as const]),
    ...(facts.persons ? [] : ['persons' as const]),
    ...(facts.seenBy ? [] : ['seenBy' as const]),
    ...(facts.contained === undefined ? ['contained' as const] : []),
  ];
  if (category === 'nearMiss') return [...open.filter((question) => ofNearMiss.includes(question)), 'improvement'];
  if (category === 'threat') return open.filter((question) => ofThreat.includes(question));
  return open;
}
