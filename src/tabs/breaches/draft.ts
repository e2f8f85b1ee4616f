import type { Category } from '../../domain/breaches/category.ts';
import type { CategoryGroup } from '../../domain/breaches/category-groups.ts';
import { longestStatement } from '../../domain/breaches/report.ts';
import { hasWords } from '../../domain/questions/question.ts';

/** What somebody is about to tell. */
export interface Draft {
  /** Chosen on the first screen; its kinds are the second. */
  group?: CategoryGroup | undefined;
  category?: Category | undefined;
  words: string;
  /** Part of the drill that runs. */
  isDrill?: true | undefined;
}

export const emptyDraft: Draft = { words: '' };

/** Why it cannot be sent yet: a kind is enough, and so are words. Signs alone say nothing. */
export function missingIn({ category, words }: Draft): 'nothing' | 'noWords' | 'full' | undefined {
  if (words.trim().length > longestStatement) return 'full';
  if (category !== undefined || hasWords(words)) return undefined;
  return words.trim() === '' ? 'nothing' : 'noWords';
}

/** What is sent. Words without a kind are *other*: the DBR reads them and gives them their kind. */
export function saidIn({ category, words, isDrill }: Draft): { category: Category; words: string; isDrill?: true } {
  return { category: category ?? 'other', words: words.trim(), ...(isDrill && { isDrill }) };
}
