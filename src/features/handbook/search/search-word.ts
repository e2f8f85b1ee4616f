import type { Language } from '../../../core/language.ts';

/** `da:kode` */
export function searchWordKey(language: Language, word: string): string {
  return `${language}:${word}`.toLowerCase();
}
