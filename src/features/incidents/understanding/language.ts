import type { MessageIndex } from './message-index.ts';
import { wordSets } from './words/word-table.ts';

/** The language somebody wrote in. `other` is answered in Danish and English side by side. */
export type SpokenLanguage = 'da' | 'en' | 'other';

const { danish, english, other: others } = wordSets('languages.tsv', ['danish', 'english', 'other']);
const share = 0.5;

/** Which language a message is in; what cannot be told is taken for Danish, which most write here. */
export function languageOf(text: string, { words: spoken }: MessageIndex): SpokenLanguage {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 0 && latin.length < letters.length * share) return 'other';
  const count = (list: ReadonlySet<string>) => spoken.filter(({ form }) => list.has(form)).length;
  const [da, en, other] = [count(danish), count(english), count(others)];
  if (other > Math.max(da, en)) return 'other';
  return en > da ? 'en' : 'da';
}
