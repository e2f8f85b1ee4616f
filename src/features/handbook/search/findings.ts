import { foundByMeanings } from './search-asked.ts';
import { searchIndex } from './search-index.ts';
import type { searchable } from './searchable.ts';

type Looked = ReturnType<typeof searchable>;

/** What is looked through stays the same until one of its lists or the day is another. */
const known = new WeakMap<Looked, (means: readonly string[]) => number>();

/** How many rules and pages a word that means this finds; each is looked up once for the same handbook. */
export function findingsIn(looked: Looked): (means: readonly string[]) => number {
  const before = known.get(looked);
  if (before) return before;
  const index = searchIndex(looked.documents, looked.words);
  const counts = new Map<string, number>();
  const count = (means: readonly string[]) => {
    const asked = JSON.stringify(means);
    const found = counts.get(asked) ?? foundByMeanings(index, means);
    counts.set(asked, found);
    return found;
  };
  known.set(looked, count);
  return count;
}
