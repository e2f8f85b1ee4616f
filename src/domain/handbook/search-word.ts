import type { Language } from './rule.ts';

/** `da:kode` */
export function searchWordKey(language: Language, word: string): string {
  return `${language}:${word}`.toLowerCase();
}
