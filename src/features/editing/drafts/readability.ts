import { textBlocks } from '../../handbook/text-blocks.ts';

/** How hard a text is to read, in the five steps LIX is always told in. */
export type LixLevel = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';

/** Above this a text is for people who read for a living: the line between *middel* and *svær*. */
export const hardLix = 45;

const steps: readonly (readonly [below: number, level: LixLevel])[] = [
  [25, 'veryEasy'],
  [35, 'easy'],
  [hardLix, 'medium'],
  [55, 'hard'],
];

/**
 * Björnsson's LIX: words in a sentence, and how many of a hundred words have more than six letters. Headings are left
 * out; a line of a list is a sentence of its own.
 * @returns 0 for a text without words
 */
export function lixOf(markdown: string): number {
  const blocks = textBlocks(markdown).filter(({ what }) => what !== 'heading');
  const words = blocks.flatMap(({ text }) => wordsIn(text));
  if (words.length === 0) return 0;
  const sentences = blocks.reduce((count, { text }) => count + sentencesIn(text), 0);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

export function lixLevel(lix: number): LixLevel {
  return steps.find(([below]) => lix < below || (below === hardLix && lix === hardLix))?.[1] ?? 'veryHard';
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

/** A full stop inside a number, an address or a shortening is followed by no capital, and ends nothing. */
function sentencesIn(text: string): number {
  return Math.max(1, text.split(/[.!?:]+(?=\s+["»”']?\p{Lu}|\s*$)/u).filter((part) => /\p{L}/u.test(part)).length);
}
