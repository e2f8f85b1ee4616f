import MiniSearch from 'minisearch';
import type { Language } from '../../../core/language.ts';
import { fold } from '../../../core/spelling.ts';
import { compoundParts, type IsWord } from './search-compound.ts';
import { allTermsOf, isStopWord, tokensIn } from './search-token.ts';

/** A paragraph or a list item without Markdown. */
export interface Passage {
  /** The heading it stands under; empty before the first. */
  under: string;
  text: string;
}

/** A rule or a page in force, in one language. */
export interface SearchDocument {
  /** `rule/r06`, `page/policy`: where it stands in the tab. */
  place: string;
  kind: 'rule' | 'page';
  /** `R06`; empty for a page. */
  number: string;
  title: string;
  passages: readonly Passage[];
  language: Language;
}

/** An everyday word or phrase, and what the handbook calls the same thing. */
export interface EverydayWord {
  word: string;
  means: readonly string[];
}

interface Spoken {
  id: number;
  word: string;
}

export interface Indexed extends SearchDocument {
  passages: readonly (Passage & { forms: readonly string[] })[];
}

/** Everything search looks through, ready for the first keystroke. */
export interface SearchIndex {
  documents: ReadonlyMap<string, Indexed>;
  texts: MiniSearch<Indexed>;
  /** Finds everyday words by the place they have in `words`. */
  everyday: MiniSearch<Spoken>;
  words: readonly EverydayWord[];
  languages: readonly Language[];
  isWord: IsWord;
  /** What a word of a text is found by: itself, its stems, the parts it is made of. */
  termsOf(form: string): Terms;
}

export interface Terms {
  whole: readonly string[];
  parts: readonly string[];
}

const fields = ['number', 'title', 'titleParts', 'headings', 'body', 'bodyParts'] as const;
type Field = (typeof fields)[number];

/** A word in the title says more than one in the text, and a whole word more than a part of one. */
const boosts: Readonly<Record<Field, number>> = {
  number: 8,
  title: 4,
  titleParts: 2.2,
  headings: 0.6,
  body: 1,
  bodyParts: 0.5,
};

/** Whoever asks wants a rule; the pages about roles use the same words. */
const pageWorth = 0.6;

/** Makes the index; a handbook of sixty rules takes some tens of milliseconds on a phone. */
export function searchIndex(documents: readonly SearchDocument[], words: readonly EverydayWord[]): SearchIndex {
  const indexed = documents.map((document) => ({ ...document, passages: document.passages.map(withForms) }));
  const languages = [...new Set(documents.map(({ language }) => language))].sort();
  const vocabulary = vocabularyOf(indexed, words);
  const isWord = (form: string) => vocabulary.has(form);
  const terms = remembered((form) => ({
    whole: allTermsOf(form, languages),
    parts: compoundParts(form, isWord).flatMap((part) => allTermsOf(part, languages)),
  }));

  const pages = new Set(indexed.filter(({ kind }) => kind === 'page').map(({ place }) => place));

  const texts = new MiniSearch<Indexed>({
    idField: 'place',
    fields: [...fields],
    extractField: (document, field) => fieldText(document, field as Field | 'place'),
    tokenize: (text, field) => (field === 'number' ? numbersIn(text) : formsIn(text)),
    processTerm: (form, field) => {
      if (isStopWord(form)) return null;
      return [...(field?.endsWith('Parts') ? terms(form).parts : terms(form).whole)];
    },
    searchOptions: { ...asTheyStand, boost: boosts, boostDocument: (place) => (pages.has(place) ? pageWorth : 1) },
  });
  texts.addAll(indexed);

  const everyday = new MiniSearch<Spoken>({
    fields: ['word'],
    tokenize: (text) => [phraseOf(text)],
    processTerm: (phrase) => [...allTermsOf(phrase, languages)],
    searchOptions: asTheyStand,
  });
  everyday.addAll(words.map(({ word }, id) => ({ id, word })));

  const byPlace = new Map(indexed.map((document) => [document.place, document]));
  return { documents: byPlace, texts, everyday, words, languages, isWord, termsOf: terms };
}

/** A phrase as the everyday words are kept: spelled words with one space between them. */
function phraseOf(text: string): string {
  return formsIn(text).join(' ');
}

function formsIn(text: string): string[] {
  return tokensIn(text).map(({ form }) => form);
}

/** The words of a passage are looked at again for every answer, so they are found once. */
function withForms(passage: Passage) {
  return { ...passage, forms: [...new Set(formsIn(passage.text))] };
}

/** What is asked has been spelled and stemmed before it comes to the index. */
const asTheyStand = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

function fieldText(document: Indexed, field: Field | 'place'): string {
  if (field === 'title' || field === 'titleParts') return document.title;
  if (field === 'headings') return [...new Set(document.passages.map(({ under }) => under))].join('\n');
  if (field === 'body' || field === 'bodyParts') return document.passages.map(({ text }) => text).join('\n');
  return document[field];
}

/** `R06` is also called `r6`. */
function numbersIn(number: string): string[] {
  const form = number.toLowerCase();
  return form === '' ? [] : [...new Set([form, form.replace(/^r0+/, 'r')])];
}

function vocabularyOf(documents: readonly Indexed[], words: readonly EverydayWord[]): ReadonlySet<string> {
  const written = documents.flatMap(({ title, passages }) => [
    ...formsIn(title),
    ...passages.flatMap(({ forms }) => forms),
  ]);
  const spoken = words.flatMap(({ word, means }) => [word, ...means]).flatMap(formsIn);
  const forms = [...written, ...spoken].filter((form) => form.length > 2 && !isStopWord(form));
  return new Set([...forms, ...forms.map(fold)]);
}

/** The same few thousand words come again and again. */
function remembered(make: (form: string) => Terms): (form: string) => Terms {
  const known = new Map<string, Terms>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const terms = make(form);
    known.set(form, terms);
    return terms;
  };
}
