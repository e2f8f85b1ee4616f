import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { SearchWord } from '../tailoring-records.ts';

/** `da:kode` */
export function searchWordKey(language: Language, word: string): string {
  return `${language}:${word}`.toLowerCase();
}

/** Is the word in use on a day? One that has been taken out keeps its row. */
export function isWordInUse({ to }: Pick<SearchWord, 'to'>, today: Day): boolean {
  return to === undefined || to >= today;
}
