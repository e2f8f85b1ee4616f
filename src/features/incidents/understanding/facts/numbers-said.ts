import type { SpokenWord } from '../message-index.ts';
import type { SpokenLanguage } from '../spoken-language.ts';
import { wordForm } from '../word-form.ts';
import { wordTable } from '../words/word-table.ts';

const table = wordTable('facts/numbers.tsv', ['kind', 'value', 'words']);
const values = numbers(table);
/** The tens Danish says after the ones. */
const tens = numbers(table.filter(({ cells }) => cells.kind === 'ten'));
const scales = numbers(table.filter(({ cells }) => cells.kind === 'scale'));

function numbers(rows: typeof table): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ cells }) => cells.words.split(' ').map((word) => [wordForm(word), Number(cells.value)] as const)),
  );
}

/** What a word says as a number, in digits or letters. Years, dates and phone numbers are no counts. */
export function numberIn(form: string, language: SpokenLanguage): number | undefined {
  // The English preposition is no Danish two.
  if (form === 'to' && language !== 'da') return undefined;
  if (/^\d{1,4}$/.test(form)) return isYear(form) ? undefined : Number(form);
  return values.get(form) ?? onesAndTens(form);
}

/** What the words from one on say together: *12.400*, *to hundrede*, *halvandet tusind*; or that one word by itself. */
export function countAt(
  words: readonly SpokenWord[],
  at: number,
  language: SpokenLanguage,
): { count: number; length: number } | undefined {
  const [form = '', next = ''] = [words[at]?.form, words[at + 1]?.form];
  if (/^\d{1,3}$/.test(form) && /^\d{3}$/.test(next)) return { count: Number(form + next), length: 2 };
  if (/^\d{5,6}$/.test(form)) return { count: Number(form), length: 1 };
  const count = numberIn(form, language);
  if (count === undefined) return undefined;
  const scale = scales.get(next);
  return scale === undefined || count >= scale ? { count, length: 1 } : { count: count * scale, length: 2 };
}

/** *femogtyve*: Danish says the ones first. */
function onesAndTens(form: string): number | undefined {
  const [ones = '', ten = ''] = /^(.+)og(.+)$/.exec(form)?.slice(1) ?? [];
  const [one, larger] = [values.get(ones), tens.get(ten)];
  return one !== undefined && one > 0 && one < 10 && larger !== undefined ? one + larger : undefined;
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}
