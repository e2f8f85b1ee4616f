import type { Day } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import { searchWordKey } from '../../features/handbook/search/search-word.ts';
import type { SearchWord } from '../../features/handbook/tailoring-records.ts';
import { sampleTable } from '../sample-table.ts';

const table = sampleTable(new URL('./search-words.tsv', import.meta.url), ['language', 'word', 'means']);

/** The everyday words of the sample handbook in both languages. @param today they were written with its first edition */
export function sampleSearchWords(today: Day): readonly SearchWord[] {
  const at = `${addMonths(today, -14)}T05:00:00Z`;
  return table.map((row) => {
    const [language, word] = [row.one('language', ['da', 'en']), row.text('word')];
    return {
      key: searchWordKey(language, word),
      actor: 'system',
      at,
      word,
      language,
      means: row.text('means').split(', '),
    };
  });
}
