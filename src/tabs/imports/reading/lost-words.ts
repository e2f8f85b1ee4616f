import type { SourceDocument } from '../../../features/editing/imports/source.ts';
import { wordBag } from '../../../features/handbook/word-change.ts';

/**
 * Words that stood in the document and are in none of its blocks: a check on the converter, which drops what it does not
 * know without a word.
 * @param said all words of the document after what is left out on purpose
 */
export function lostWords(said: string, { blocks, notes }: SourceDocument): readonly string[] {
  const kept = wordBag([...blocks.map(({ text }) => text), ...Object.values(notes)].join(' '));
  const lost: string[] = [];
  for (const [word, count] of wordBag(said)) {
    const missing = count - (kept.get(word) ?? 0);
    if (missing > 0) lost.push(...Array.from({ length: missing }, () => word));
  }
  return lost;
}
