import type { Incident } from './records.ts';

/** Where the DBR meets that the rules are not followed: in Læsestatus, or in the managers' reviews. */
export const patternSources = ['reading', 'reviews'] as const;

/**
 * Is it a case about a pattern: a unit, a rule, or a manager's missed reviews (S75)? It is never about one person's
 * reading, and no breach of personal data, so it has no clock; but the management is always told.
 */
export function isPatternCase({ source }: Pick<Incident, 'source'>): boolean {
  return patternSources.some((one) => one === source);
}
