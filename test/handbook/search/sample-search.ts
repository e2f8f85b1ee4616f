import type { Language } from '../../../src/core/language.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { search } from '../../../src/features/handbook/search/search.ts';
import type { SearchIndex } from '../../../src/features/handbook/search/search-index.ts';
import { searchIndex } from '../../../src/features/handbook/search/search-index.ts';
import type { Part } from '../../../src/features/handbook/search/search-mark.ts';
import { searchable } from '../../../src/features/handbook/search/searchable.ts';
import { buildHandbook } from '../../../src/sample/handbook/build.ts';
import { sampleSearchWords } from '../../../src/sample/handbook/search-words.ts';
import { inDanishOnly } from '../../records.ts';

const today = '2026-11-25';
const { ruleVersions, pages, decisions } = buildHandbook(today);

/** What a reader of the sample handbook searches in. @param danish the rules that are in Danish only */
export function sampleIndex(language: Language, danish: readonly string[] = []): SearchIndex {
  const written = ruleVersions.map((version) => (danish.includes(version.rule) ? inDanishOnly(version) : version));
  const handbook = { rules: rulesOf(written), pages, decisions };
  const { documents, words } = searchable(handbook, sampleSearchWords(today), language, today);
  return searchIndex(documents, words);
}

/** The rules and pages that answer, the best first: `R14`, `policy`. */
export function found(index: SearchIndex, question: string): readonly string[] {
  const answer = search(index, question);
  if (answer.state === 'blank' || answer.state === 'nothing') return [];
  return answer.hits.map(({ number, place }) => number || place.replace('page/', ''));
}

/** A text with its hits in brackets. */
export function bracketed(parts: readonly Part[]): string {
  return parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}
