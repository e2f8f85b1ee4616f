import type { Language } from '../../../core/language.ts';
import type { Book } from './book.ts';
import { pageTextIn, rulesIn } from './book.ts';

/**
 * About how large a file of the book gets, told before it is made: from the length of its texts, since the rest of such
 * a file is much the same.
 * @param attachments bytes of the pictures and files a package carries
 */
export function aboutBytes(book: Book, language: Language, format: 'docx' | 'md' | 'zip', attachments = 0): number {
  const texts = [...book.before, ...rulesIn(book), ...book.after];
  const inLanguage = texts.reduce((sum, one) => sum + pageTextIn(one, language).text.length, 0);
  const inBoth = texts.reduce((sum, { textDa, textEn = '' }) => sum + textDa.length + textEn.length, 0);
  const files = texts.reduce((sum, { textEn }) => sum + (textEn === undefined ? 1 : 2), 0);
  const bytes = {
    // A letter is a little more than a byte in Danish; the facts of each text come to it.
    md: inLanguage * 1.03 + texts.length * 650,
    zip: inBoth * 0.46 + files * 800 + attachments,
    docx: 14_000 + inLanguage * 0.34 + texts.length * 350,
  }[format];
  return Math.ceil(bytes / 1_000) * 1_000;
}
