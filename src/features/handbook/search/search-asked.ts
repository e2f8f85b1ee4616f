import type { Query } from 'minisearch';
import { fold } from '../../../core/spelling.ts';
import { compoundParts, knownBeginning } from './search-compound.ts';
import { everydayMeanings, meaningsOf } from './search-everyday.ts';
import type { SearchIndex } from './search-index.ts';
import { allTermsOf, isStopWord, termsOf, tokensIn } from './search-token.ts';

/** One word of a question, and the documents it was found in by any of its names. */
export interface SearchTerm {
  /** How much finding it tells: a word in every rule tells little. Above 0, at most 1. */
  weight: number;
  /** Is a word of the index the word itself, and not another name for it? */
  isItself(term: string): boolean;
  found: ReadonlyMap<string, Found>;
}

export interface Found {
  score: number;
  /** The words of the index it was found by. */
  terms: readonly string[];
}

/** Other names for a word count less than the word itself. */
const worth = {
  stem: 0.9,
  everyday: 0.9,
  beginning: 0.45,
  typing: 0.8,
  partMeans: 0.5,
  part: 0.25,
  likely: 0.6,
} as const;
/** With so many documents found by the whole word, its parts would only add noise. */
const enough = 3;

/**
 * Looks every word of a question up: as it stands and by its stem, by what everyday speech means with it, as the
 * beginning of a longer word (the last one may still be in the middle of being typed), by its parts, and, only when
 * nothing else is found, as a word with a slip in it.
 * @returns one entry per word that can tell something; none for a question of stop words alone
 */
export function lookUp(index: SearchIndex, question: string): readonly SearchTerm[] {
  const forms = tokensIn(question).map(({ form }) => form);
  const spoken = everydayMeanings(index, forms);
  return forms.flatMap((form, at) => {
    const means = spoken[at] ?? [];
    if (form.length < 2 || (isStopWord(form) && means.length === 0)) return [];
    const found = findWord(index, form, means, at === forms.length - 1);
    const itself = allTermsOf(form, index.languages);
    const isItself = (term: string) => term.startsWith(form) || itself.includes(term);
    return [{ weight: 1 / Math.log2(2 + commonness(found)), isItself, found }];
  });
}

function findWord(
  index: SearchIndex,
  form: string,
  means: readonly string[],
  isLast: boolean,
): ReadonlyMap<string, Found> {
  const ways = [
    ...wholeWord(index, form, isLast),
    ...means.flatMap((meaning) => meant(index, meaning, worth.everyday)),
  ];
  const plainly = run(index, ways);
  if (plainly.size >= enough) return plainly;
  const plain = fold(form);
  if (plainly.size === 0 && plain !== form) return findWord(index, plain, means, isLast);
  return run(index, [...ways, ...inParts(index, form), ...(plainly.size === 0 ? likely(index, form) : [])]);
}

function wholeWord(index: SearchIndex, form: string, isLast: boolean): readonly Query[] {
  const [, ...stems] = termsOf(form, index.languages);
  return [
    way(form, 1),
    ...stems.map((stem) => way(stem, worth.stem)),
    ...(form.length > 2 || isLast ? [{ ...way(form, isLast ? worth.typing : worth.beginning), prefix: true }] : []),
  ];
}

/** In how many documents a word stands; one that only holds a part of it, or a likeness, counts for a part. */
function commonness(found: ReadonlyMap<string, Found>): number {
  const scores = [...found.values()].map(({ score }) => score);
  const best = Math.max(0, ...scores);
  return scores.reduce((sum, score) => sum + score / best, 0);
}

/** A meaning of several words is found where all of them stand. */
function meant(index: SearchIndex, meaning: string, value: number): readonly Query[] {
  const words = tokensIn(meaning).flatMap(({ form }) => (isStopWord(form) ? [] : [form]));
  const each = words.map((form) => ({
    combineWith: 'OR' as const,
    queries: termsOf(form, index.languages).map((term) => way(term, value / words.length)),
  }));
  return each.length === 0 ? [] : [{ combineWith: 'AND', queries: each }];
}

/** How many rules and pages an everyday word that means this would find. */
export function foundByMeanings(index: SearchIndex, means: readonly string[]): number {
  const ways = means.flatMap((meaning) => meant(index, meaning, 1));
  return ways.length === 0 ? 0 : run(index, ways).size;
}

function inParts(index: SearchIndex, form: string): readonly Query[] {
  const beginning = knownBeginning(form, index.isWord);
  const parts = [...compoundParts(form, index.isWord), ...(beginning ? [beginning] : [])];
  return parts.flatMap((part) => [
    ...meant(index, part, worth.part),
    ...meaningsOf(index, part).flatMap((meaning) => meant(index, meaning, worth.partMeans)),
  ]);
}

/** Two letters that changed places, or one wrong, too many or missing; two in a long word, none in a short one. */
function likely(index: SearchIndex, form: string): readonly Query[] {
  const slips = slipsIn(form);
  const swapped = swaps(form);
  if (swapped.length === 0) return [];
  const meanings = index.everyday
    .search({ combineWith: 'OR', queries: [form, ...swapped], fuzzy: slips })
    .flatMap(({ id }) => index.words[id]?.means ?? []);
  return [
    ...swapped.map((word) => ({ ...way(word, worth.likely), prefix: word.length > 4 })),
    ...(slips > 0 ? [{ ...way(form, worth.likely), fuzzy: slips }] : []),
    ...meanings.flatMap((meaning) => meant(index, meaning, worth.likely)),
  ];
}

function slipsIn(form: string): number {
  if (form.length < 5) return 0;
  return form.length < 8 ? 1 : 2;
}

function swaps(form: string): readonly string[] {
  if (form.length < 4) return [];
  return Array.from({ length: form.length - 1 }, (_, at) => {
    return `${form.slice(0, at)}${form[at + 1]}${form[at]}${form.slice(at + 2)}`;
  });
}

/** @returns the documents by place; the score does not grow with the number of names a word was found by */
function run(index: SearchIndex, ways: readonly Query[]): ReadonlyMap<string, Found> {
  const results = index.texts.search({ combineWith: 'OR', queries: [...ways] });
  return new Map(
    results.map(({ id, score, queryTerms, terms }) => [id, { score: score / (queryTerms.length || 1), terms }]),
  );
}

function way(term: string, value: number) {
  return { combineWith: 'OR' as const, queries: [term], boostTerm: () => value };
}
