import { nameKey } from '../../../core/code-of-name.ts';

/** Words that tell no two systems apart. */
const noise = new Set(['system', 'systemet', 'it', 'løsning', 'portal', 'as', 'aps', 'online', 'cloud', 'web']);

function wordsOf(name: string): readonly string[] {
  const words = nameKey(name).match(/[\p{L}\d]+/gu) ?? [];
  const distinctive = words.filter((word) => !noise.has(word));
  return distinctive.length > 0 ? distinctive : words;
}

/**
 * May two names be of one system? Where they differ in blanks and marks alone (*OS2 compliance*), or one has a word more
 * than the other (*KMD Nexus*, *Nexus*). It is asked, never believed.
 */
function areAlike(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.join('') === right.join('')) return true;
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return more.length === fewer.length + 1 && fewer.every((word) => more.includes(word));
}

/** Finds the names that may be the same, without comparing each with each. */
export function alikeIn<T extends { name: string }>(all: readonly T[]): (name: string) => readonly T[] {
  const byWord = new Map<string, T[]>();
  for (const one of all) {
    for (const word of new Set([...wordsOf(one.name), wordsOf(one.name).join('')])) {
      byWord.set(word, [...(byWord.get(word) ?? []), one]);
    }
  }
  return (name) => {
    const words = wordsOf(name);
    const near = new Set([...words, words.join('')].flatMap((word) => byWord.get(word) ?? []));
    return [...near].filter((one) => areAlike(one.name, name));
  };
}
