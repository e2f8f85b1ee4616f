import { searchWordKey } from '../../handbook/search/search-word.ts';
import type { SearchWord } from '../../handbook/tailoring-records.ts';
import { exampleTable } from './example-files.ts';

/** An everyday word to begin from, by the key its row has. */
export type ExampleWord = Pick<SearchWord, 'key' | 'word' | 'language' | 'means'>;

/**
 * What people call things, in both languages (S17).
 * @throws Error naming file and line of what does not fit
 */
export const exampleWords: readonly ExampleWord[] = exampleTable('search-words.tsv', ['language', 'word', 'means']).map(
  (row) => {
    const [language, word] = [row.one('language', ['da', 'en']), row.text('word')];
    return { key: searchWordKey(language, word), word, language, means: row.text('means').split(', ') };
  },
);
