import type { Text } from '../language.tsx';

/** A number as it may be shown. */
export function countWord(count: number | 'few' | 'hidden', { readingStatus: words }: Text): string {
  if (typeof count === 'number') return String(count);
  return count === 'few' ? words.few : words.several;
}
