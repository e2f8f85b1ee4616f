import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Handbook } from '../table-of-contents.ts';
import { foundByMeanings } from './search-asked.ts';
import { searchIndex } from './search-index.ts';
import { searchable } from './searchable.ts';

/** How many rules and pages a word that means this finds. */
type Findings = (means: readonly string[]) => number;

/** The handbook stays the same until one of its lists is another; making the index takes a while. */
const known = new WeakMap<Handbook, Partial<Record<Language, { today: Day; findings: Findings }>>>();

/** What everyday words find in the handbook as it is on a day; each meaning is looked up once. */
export function findingsIn(handbook: Handbook, language: Language, today: Day): Findings {
  const before = known.get(handbook);
  const made = before?.[language];
  if (made?.today === today) return made.findings;
  const index = searchIndex(searchable(handbook, [], language, today).documents, []);
  const counts = new Map<string, number>();
  const findings: Findings = (means) => {
    const asked = JSON.stringify(means);
    const found = counts.get(asked) ?? foundByMeanings(index, means);
    counts.set(asked, found);
    return found;
  };
  known.set(handbook, { ...before, [language]: { today, findings } });
  return findings;
}
