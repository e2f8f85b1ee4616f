import { strToU8, zipSync } from 'fflate';
import type { Book } from '../../domain/handbook/book.ts';
import { bookFiles, bookMarkdown } from '../../domain/handbook/book-markdown.ts';
import { bookPaper } from '../../domain/handbook/book-paper.ts';
import type { Language } from '../../domain/handbook/rule.ts';
import { bookWords } from './book-words.ts';
import { paperFile } from './paper-file.ts';

export type BookFormat = 'docx' | 'md' | 'zip';

/** What is to be made, in plain data: it goes to another thread. */
export interface PressOrder {
  what: 'book';
  book: Book;
  language: Language;
  format: BookFormat;
}

/** Makes the file, all in one piece: for a thread of its own. */
export async function printed({ book, language, format }: PressOrder): Promise<Uint8Array> {
  const words = bookWords[language];
  if (format === 'md') return strToU8(bookMarkdown(book, language, words));
  if (format === 'zip') return zipped(book, language);
  return paperFile(bookPaper(book, language, words));
}

/** The same book gives the same bytes: its day stands for the time the files were made. */
function zipped(book: Book, language: Language): Uint8Array {
  const mtime = `${book.on}T12:00:00Z`;
  const files = bookFiles(book, language, bookWords[language]);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime }]])));
}
