import type { TextOf } from '../use-text.ts';

/** The numbers of a row, in the order of the table. */
export const numberColumns = ['people', 'ready', 'underWay', 'behind', 'paused'] as const;

/** A number as it may be shown. */
export function countWord(count: number | 'few' | 'hidden', words: TextOf<'readingStatus'>): string {
  if (typeof count === 'number') return String(count);
  return count === 'few' ? words.few : words.several;
}
