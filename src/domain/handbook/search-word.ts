import type { BaseRecord } from '../record.ts';
import type { Language } from './rule.ts';

/** An everyday word and what the handbook calls the same thing: `kode` means `adgangskode`. */
export interface SearchWord extends BaseRecord {
  word: string;
  language: Language;
  means: readonly string[];
}

/** `da:kode` */
export function searchWordKey(language: Language, word: string): string {
  return `${language}:${word}`.toLowerCase();
}
