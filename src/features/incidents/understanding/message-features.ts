import type { CategoryWeight } from './category-guess.ts';
import type { MessageIndex } from './message-index.ts';
import type { Signs } from './signs.ts';

/** What a message is told apart by, as places in a table of weights and how strongly each counts. */
export type Features = readonly (readonly [place: number, strength: number])[];

/** Pieces of words, so that slips, endings and compounds still count; their length in letters with the word's edges. */
const pieces = [3, 4, 5];
/** A phrase says it outright from here; more phrases say no more. */
const outright = 8;
const longestCounted = 6;
/** What a message speaks of tells more of it than how it is spelt. */
const ofSigns = 2;

/**
 * The features of a message: pieces of its words, words and pairs of words, what it speaks of, and the phrases that tell
 * of a category. Each kind together counts the same in a short message and in a long one.
 * @param size how many places the table has; features share one where their hashes do
 */
export function featuresOf(
  text: string,
  size: number,
  signs: Signs,
  said: readonly CategoryWeight[],
  index: MessageIndex,
): Features {
  const words = wordsIn(text);
  const spoken = new Set<string>([`word ^${words[0] ?? ''}`, `length ${lengthOf(index)}`]);
  for (const [at, word] of words.entries()) {
    spoken.add(`word ${word}`);
    if (at > 0) spoken.add(`pair ${words[at - 1]} ${word}`);
  }
  const concepts = [...signs].filter(([name]) => !/^[\p{L}^]/u.test(name));
  return [
    ...evenly(
      [...piecesOf(words)].map((piece) => [piece, 1] as const),
      size,
    ),
    ...evenly(
      [...spoken].map((word) => [word, 1] as const),
      size,
    ),
    ...evenly(
      concepts.map(([name, strength]) => [`sign ${name}`, strength] as const),
      size,
      ofSigns,
    ),
    ...said.map(
      ([category, weight]) => [placeOf(`said ${category}`, size), Math.min(weight, outright) / outright] as const,
    ),
  ];
}

/** Features of the spelling alone, by which a language is told. */
export function spellingOf(text: string, size: number): Features {
  return evenly(
    [...piecesOf(wordsIn(text), [1, 2, 3, 4, 5])].map((piece) => [piece, 1] as const),
    size,
  );
}

function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/aa|ae|oe/g, (pair) => danishLetters[pair] ?? pair)
    .replace(/[\p{Nd}•]+/gu, '0');
  return plain.match(/[\p{L}\p{M}0]+|[?!]/gu) ?? [];
}

const danishLetters: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

function piecesOf(words: readonly string[], lengths: readonly number[] = pieces): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    const whole = `<${word}>`;
    for (const length of lengths)
      for (let at = 0; at + length <= whole.length; at += 1) found.add(`piece ${whole.slice(at, at + length)}`);
  }
  return found;
}

function lengthOf({ words }: MessageIndex): number {
  return Math.min(longestCounted, Math.floor(Math.log2(words.length + 1)));
}

function evenly(named: readonly (readonly [name: string, strength: number])[], size: number, whole = 1): Features {
  const share = whole / Math.sqrt(named.length || 1);
  return named.map(([name, strength]) => [placeOf(name, size), strength * share] as const);
}

/** FNV-1a, stirred once more. */
function placeOf(name: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % size;
}
