import { fold } from '../../../core/spelling.ts';
import { tokensIn } from '../../handbook/search/search-token.ts';
import { beginsWithSlip, isSlip, shortestSwapped, shortestWithSlip, wordForm } from './word-form.ts';
import { wordSets } from './words/word-table.ts';

/** A word of a message as phrases compare it, and the sentence it stands in. */
export interface SpokenWord {
  form: string;
  sentence: number;
}

/** A spelling ready to be looked for; `spelling` makes it, once for all tables. */
export interface Spelling {
  form: string;
  open: 'none' | 'end' | 'start' | 'both' | 'number';
}

/** A message, ready to be asked where a spelling stands in it. */
export interface MessageIndex {
  words: readonly SpokenWord[];
  placesOf(spelling: Spelling): readonly number[];
  /** Every spelling of the tables that stands in it, but for those open at both ends and numbers. */
  found: ReadonlyMap<Spelling, readonly number[]>;
  /** What was found out about this message already; steps of phrases are shared between tables. */
  remembered: Map<object, readonly (readonly [start: number, end: number])[]>;
}

/** What is longer is no word; its beginning is enough. */
const longestWord = 60;
/** A full stop after one of these ends no sentence. */
const { abbreviation: abbreviations } = wordSets('abbreviations.tsv', ['abbreviation']);

/** The spellings of all tables, as they are written. */
const known = new Map<string, Spelling>();
/** Those a message looks up by its own words: it asks for each of these once, instead of for thousands of spellings. */
const byKey = new Map<string, Spelling[]>();
/** Long ones may also be written without dots and rings. */
const byFoldedKey = new Map<string, Spelling[]>();
/** Those that may be written with a slip of the pen, by what one slip leaves alike: see `slipKeys`. */
const bySlipKey = new Map<string, Spelling[]>();

/** A spelling as tables write it: `send*`, `*modtager`, `*adresse*`, `#` for any number, or the word itself. */
export function spelling(written: string): Spelling {
  const before = known.get(written);
  if (before) return before;
  const isOpenAtEnd = written.endsWith('*');
  const open = written.startsWith('*') ? (isOpenAtEnd ? 'both' : 'start') : isOpenAtEnd ? 'end' : 'none';
  const made: Spelling = { form: wordForm(written.replaceAll('*', '')), open: written === '#' ? 'number' : open };
  known.set(written, made);
  if (!isScanned(made)) register(made);
  return made;
}

function register(made: Spelling): void {
  const { form, open } = made;
  const end = open === 'end' ? '*' : '';
  put(byKey, open === 'start' ? `*${form}` : form + end, made);
  if (open === 'start') return;
  if (form.length >= shortestWithSlip) put(byFoldedKey, fold(form) + end, made);
  if (form.length >= shortestSwapped) for (const at of [1, 2]) put(bySlipKey, `${form[0]}${at}${form[at]}`, made);
}

/** A word with one slip has its first letter, and one of the next two at the place of one of these in the spelling. */
function slipKeys(word: string): readonly string[] {
  const [first, second, third] = word;
  return [`${first}1${second}`, `${first}2${second}`, `${first}1${third}`, `${first}2${third}`];
}

/** Can it only be found by looking at every word? */
export function isScanned({ open }: Spelling): boolean {
  return open === 'number' || open === 'both';
}

/**
 * Reads a message once: where each word stands, and each beginning and end of a word, and with these which spellings of
 * the tables stand in it. Only slips of the pen are compared, with what begins alike. A long message
 * therefore costs its words times their length and no more.
 */
export function indexMessage(text: string): MessageIndex {
  const words = spokenWords(text);
  const places = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  const forms = new Set<string>();
  for (const [at, { form }] of words.entries()) {
    const plain = fold(form);
    put(places, form, at);
    for (let end = 1; end <= form.length; end += 1) put(places, `${form.slice(0, end)}*`, at);
    for (let start = 0; start < form.length; start += 1) put(places, `*${form.slice(start)}`, at);
    put(folded, plain, at);
    for (let end = shortestWithSlip; end <= plain.length; end += 1) put(folded, `${plain.slice(0, end)}*`, at);
    if (form.length >= shortestSwapped - 1) forms.add(form);
  }
  const found = new Map<Spelling, readonly number[]>();
  for (const [key, at] of places) for (const one of byKey.get(key) ?? []) found.set(one, at);
  for (const [key, at] of folded) for (const one of byFoldedKey.get(key) ?? []) if (!found.has(one)) found.set(one, at);
  const slips = new Map<Spelling, number[]>();
  for (const form of forms) {
    const near = new Set(slipKeys(form).flatMap((key) => bySlipKey.get(key) ?? []));
    for (const one of near)
      if (!found.has(one) && isAlike(form, one)) for (const at of places.get(form) ?? []) put(slips, one, at);
  }
  for (const [one, at] of slips) found.set(one, at);
  return {
    words,
    found,
    remembered: new Map(),
    placesOf: (wanted) => (isScanned(wanted) ? scanned(words, wanted) : (found.get(wanted) ?? none)),
  };
}

function isAlike(word: string, { form, open }: Spelling): boolean {
  return open === 'end' ? beginsWithSlip(word, form) : isSlip(word, form);
}

function scanned(words: readonly SpokenWord[], { form, open }: Spelling): readonly number[] {
  return words.flatMap((word, at) =>
    (open === 'number' ? /^\d+$/.test(word.form) : word.form.includes(form)) ? [at] : [],
  );
}

const none: readonly number[] = [];

function put<K, T>(index: Map<K, T[]>, key: K, one: T): void {
  const known = index.get(key);
  if (known) known.push(one);
  else index.set(key, [one]);
}

function spokenWords(text: string): readonly SpokenWord[] {
  let sentence = 0;
  let last = 0;
  let before = '';
  return tokensIn(text).map(({ start, end }) => {
    const form = wordForm(text.slice(start, Math.min(end, start + longestWord)));
    if (isSentenceEnd(text.slice(last, start), before)) sentence += 1;
    last = end;
    before = form;
    return { form, sentence };
  });
}

function isSentenceEnd(between: string, before: string): boolean {
  if (/[!?\n]/.test(between)) return true;
  // Emoji and quotation marks after a full stop change nothing.
  const marks = between.replace(/[^.…\s]/gu, '');
  return /[.…]\s/.test(marks) && !(marks.trim() === '.' && (abbreviations.has(before) || isOrdinal(before)));
}

/** *3. gang*, *den 12. november*. */
function isOrdinal(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}
