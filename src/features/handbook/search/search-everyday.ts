import type { SearchIndex } from './search-index.ts';
import { allTermsOf, isStopWord } from './search-token.ts';

const longestPhrase = 3;

/**
 * What everyday speech means with the words of a question; the longest phrase first, each word in one of them. A compound
 * that was written apart (*adgangs kode*) also means the compound.
 */
export function everydayMeanings(index: SearchIndex, forms: readonly string[]): readonly (readonly string[])[] {
  const meanings: string[][] = forms.map(() => []);
  for (let length = Math.min(longestPhrase, forms.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= forms.length; at += 1) {
      const words = forms.slice(at, at + length);
      if (words.some((_, step) => (meanings[at + step]?.length ?? 0) > 0)) continue;
      const isTyping = at + length === forms.length && words.join(' ').length > 2 && !words.every(isStopWord);
      const means = [...meaningsOf(index, words.join(' '), isTyping), ...(length === 2 ? together(index, words) : [])];
      for (let step = 0; step < length; step += 1) meanings[at + step]?.push(...means);
    }
  }
  return meanings;
}

/** @param isTyping is it the last of the question, and perhaps not all of it? */
export function meaningsOf(index: SearchIndex, phrase: string, isTyping = false): readonly string[] {
  const { everyday, words, languages } = index;
  const exact = everyday.search({ combineWith: 'OR', queries: [...allTermsOf(phrase, languages)] });
  const isWhole = !isTyping || exact.length > 0 || index.isWord(phrase);
  const found = isWhole ? exact : everyday.search(phrase, { prefix: true });
  return found.slice(0, 3).flatMap(({ id }) => words[id]?.means ?? []);
}

function together(index: SearchIndex, words: readonly string[]): readonly string[] {
  const compound = words.join('');
  return words.some(isStopWord) || !index.isWord(compound) ? [] : [compound, ...meaningsOf(index, compound)];
}
