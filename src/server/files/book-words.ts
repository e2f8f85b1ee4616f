import type { Language } from '../../core/language.ts';
import type { BookWords } from '../../features/handbook/book/book-words.ts';
import { book as danish } from '../../text/da/book.ts';
import { book as english } from '../../text/en/book.ts';
import { dayIn } from './day-in.ts';

/** The sentences of the handbook as a file. */
export const bookWords: Readonly<Record<Language, BookWords>> = {
  da: { ...danish, day: dayIn('da-DK') },
  en: { ...english, day: dayIn('en-GB') },
};
