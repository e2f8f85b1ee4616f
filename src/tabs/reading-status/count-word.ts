import type { TextOf } from '../use-text.ts';

/** A number as it may be shown. */
export function countWord(count: number | 'few' | 'hidden', words: TextOf<'readingStatus'>): string {
  if (typeof count === 'number') return String(count);
  return count === 'few' ? words.few : words.several;
}
