import type { Column } from '../../core/column.ts';
import { dayOf, wholeSeconds } from '../../core/dates.ts';
import { longestLine, wordSeparator } from '../../core/joined-words.ts';
import { RowUnreadable } from './row-unreadable.ts';

type Field = string | number | boolean | null;

/**
 * One value as SharePoint stores it; `null` for nothing.
 * @throws RangeError for what the column cannot hold
 */
export function fieldOf(column: Column, value: unknown): Field {
  if (value === undefined || value === '') return null;
  switch (column.kind) {
    case 'text':
      return line(column, storedWord(column.words, String(value)));
    case 'lines':
      return String(value);
    case 'number':
      return number(column, value);
    case 'flag':
      return value === true;
    case 'moment':
      return wholeSeconds(String(value));
    case 'day':
      return `${String(value)}T12:00:00Z`;
    case 'words':
      return joined(column, value, (word) => word);
    case 'choice':
      return wordFor(column, String(value));
    case 'set':
      return joined(column, value, (code) => wordFor(column, code));
  }
}

/**
 * One value as the record has it; `undefined` for nothing. An empty text is how SharePoint forgets `''`.
 * @throws RowUnreadable for a missing required value or an unknown word
 */
export function valueIn(column: Column & { optional?: boolean }, field: unknown): unknown {
  const isEmpty = field === undefined || field === null || field === '';
  if (isEmpty && (column.optional || column.pattern === undefined)) return emptyOf(column);
  if (column.pattern !== undefined && !new RegExp(`^(?:${column.pattern})$`).test(String(field ?? '')))
    throw new RowUnreadable(column.name, 'the stored value is not one the product writes');
  switch (column.kind) {
    case 'text':
      return codeOf(column.words, String(field)) ?? String(field);
    case 'lines':
      return String(field);
    case 'number':
      return finite(column, Number(field));
    case 'flag':
      return field === true;
    case 'moment':
      return time(column, () => wholeSeconds(String(field)));
    case 'day':
      // Read in Copenhagen: noon UTC stays the same day, and so does the midnight SharePoint stores for a typed date.
      return time(column, () => dayOf(String(field)));
    case 'words':
      return split(field);
    case 'choice':
      return codeFor(column, String(field));
    case 'set':
      return split(field).map((word) => (Object.hasOwn(column.choices, word) ? word : codeFor(column, word)));
  }
}

function emptyOf(column: Column & { optional?: boolean }): unknown {
  if (column.optional) return undefined;
  switch (column.kind) {
    case 'text':
    case 'lines':
      return '';
    case 'flag':
      return false;
    case 'words':
    case 'set':
      return [];
    default:
      throw new RowUnreadable(column.name, 'a required value is missing');
  }
}

function wordFor(column: Column, code: string): string {
  const word = 'choices' in column && Object.hasOwn(column.choices, code) ? column.choices[code] : undefined;
  if (word === undefined) throw new RangeError(`${column.name} has no code "${code}"`);
  return word;
}

function codeFor(column: Column, word: string): string {
  const code = 'choices' in column ? codeOf(column.choices, word) : undefined;
  if (code === undefined) throw new RowUnreadable(column.name, 'the stored word is not one of the declared ones');
  return code;
}

function storedWord(words: Readonly<Record<string, string>> = {}, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

function codeOf(words: Readonly<Record<string, string>> | undefined, word: string): string | undefined {
  return Object.entries(words ?? {}).find(([, stored]) => stored === word)?.[0];
}

function joined(column: Column, value: unknown, wordOf: (part: string) => string): Field {
  const words = Array.isArray(value) ? value.map((part) => wordOf(String(part))) : [];
  if (words.some((word) => word === '' || word !== word.trim() || word.includes(';')))
    throw new RangeError(`${column.name} holds a word that cannot be joined`);
  return words.length === 0 ? null : line(column, words.join(wordSeparator));
}

function split(field: unknown): string[] {
  return String(field)
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function line(column: Column, value: string): string {
  if (value.length > longestLine) throw new RangeError(`${column.name} is longer than ${longestLine} characters`);
  return value;
}

function number(column: Column, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${column.name} is not a number`);
  return value;
}

function finite(column: Column, value: number): number {
  if (!Number.isFinite(value)) throw new RowUnreadable(column.name, 'the stored value is not a number');
  return value;
}

function time(column: Column, read: () => string): string {
  try {
    return read();
  } catch {
    throw new RowUnreadable(column.name, 'the stored value is not a date');
  }
}
