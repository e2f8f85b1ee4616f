import type { Day } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import { exampleWords } from '../../features/editing/examples/example-words.ts';
import type { SearchWord } from '../../features/handbook/tailoring-records.ts';

/** The everyday words of the sample handbook in both languages. @param today they were written with its first edition */
export function sampleSearchWords(today: Day): readonly SearchWord[] {
  const at = `${addMonths(today, -14)}T05:00:00Z`;
  return exampleWords.map(({ key, ...word }) => ({ key, actor: 'system', at, ...word }));
}
