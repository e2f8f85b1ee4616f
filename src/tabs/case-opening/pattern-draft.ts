import type { ActionInput } from '../../contract/contract.ts';

/** What another page gives the form for a case about a pattern: whom or what it is about, and why. */
export type PatternDraft = Omit<ActionInput<'openPatternCase'>, 'nonce'>;

/** The draft in the state of a link, where a page has given one. */
export function draftIn(state: unknown): PatternDraft | undefined {
  const isDraft = typeof state === 'object' && state !== null && 'source' in state && 'units' in state;
  return isDraft ? (state as PatternDraft) : undefined;
}
