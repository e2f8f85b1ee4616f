import { fold, tokensIn } from '../../handbook/search/search-token.ts';
import { beginsWithSlip, isSlip, shortestSwapped, shortestWithSlip, wordForm } from './word-form.ts';
import { wordSets } from './words/word-table.ts';

/** A word of a message as phrases compare it, and the sentence it stands in. */
export interface SpokenWord {
  form: string;
  sentence: number;
}

/** A spelling ready to be looked for; `spelling` makes it. */
export interface Spelling {
  form: string;
  /** How a message keeps it; made once, for a message is asked for thousands. */
  key: string;
  /** Long words may also be written without dots and rings. */
  foldedKey: string | undefined;
  /** Short words may have no slip of the pen. */
  first: string | undefined;
  open: 'none' | 'end' | 'start' | 'both' | 'number';
}

/** A message, ready to be asked where a spelling stands in it. */
export interface MessageIndex {
  words: readonly SpokenWord[];
  placesOf(spelling: Spelling): readonly number[];
  /** What was found out about this message already; steps of phrases are shared between tables. */
  remembered: Map<object, readonly (readonly [start: number, end: number])[]>;
}

/** What is longer is no word; its beginning is enough. */
const longestWord = 60;
/** A full stop after one of these ends no sentence. */
const { abbreviation: abbreviations } = wordSets('abbreviations.tsv', ['abbreviation']);

/** A spelling as tables write it: `send*`, `*modtager`, `*adresse*`, `#` for any number, or the word itself. */
export function spelling(written: string): Spelling {
  const form = wordForm(written.replaceAll('*', ''));
  const isOpenAtEnd = written.endsWith('*');
  const open = written.startsWith('*') ? (isOpenAtEnd ? 'both' : 'start') : isOpenAtEnd ? 'end' : 'none';
  const end = open === 'end' ? '*' : '';
  return {
    form,
    key: open === 'start' ? `*${form}` : form + end,
    foldedKey: form.length >= shortestWithSlip ? fold(form) + end : undefined,
    first: form.length >= shortestSwapped ? form.slice(0, 1) : undefined,
    open: written === '#' ? 'number' : open,
  };
}

/**
 * Reads a message once: where each word stands, and each beginning and end of a word, so that asking for a spelling is
 * looking it up. Only slips of the pen are compared, with the words of the same first letter. A long message therefore
 * costs its words times their length and no more.
 */
export function indexMessage(text: string): MessageIndex {
  const words = spokenWords(text);
  const places = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  const byLetter = new Map<string, string[]>();
  for (const [at, { form }] of words.entries()) {
    const plain = fold(form);
    put(places, form, at);
    for (let end = 1; end <= form.length; end += 1) put(places, `${form.slice(0, end)}*`, at);
    for (let start = 0; start < form.length; start += 1) put(places, `*${form.slice(start)}`, at);
    put(folded, plain, at);
    for (let end = shortestWithSlip; end <= plain.length; end += 1) put(folded, `${plain.slice(0, end)}*`, at);
    if (places.get(form)?.length === 1) put(byLetter, form.slice(0, 1), form);
  }
  const slips = ({ form, first, open }: Spelling) => {
    const words = first === undefined ? undefined : byLetter.get(first);
    if (!words) return none;
    const isOpen = open === 'end';
    const alike = words.filter((word) => (isOpen ? beginsWithSlip(word, form) : isSlip(word, form)));
    return alike.length === 0 ? none : alike.flatMap((word) => places.get(word) ?? []);
  };
  return {
    words,
    remembered: new Map(),
    placesOf(wanted) {
      const { form, key, foldedKey, open } = wanted;
      if (open === 'number') return words.flatMap((word, at) => (/^\d+$/.test(word.form) ? [at] : []));
      if (open === 'both') return words.flatMap((word, at) => (word.form.includes(form) ? [at] : []));
      const found = places.get(key);
      if (open === 'start') return found ?? none;
      return found ?? (foldedKey === undefined ? undefined : folded.get(foldedKey)) ?? slips(wanted);
    },
  };
}

const none: readonly number[] = [];

function put<T>(index: Map<string, T[]>, key: string, one: T): void {
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
