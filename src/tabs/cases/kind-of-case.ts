import { kindWords } from '../../features/cases/incident/category.ts';
import { isKindUnsaid } from '../../features/cases/incident/incident.ts';
import type { Text } from '../language.tsx';
import type { CaseLine } from './time-left.ts';

type Line = Pick<CaseLine, 'category' | 'alsoCategory' | 'outcome' | 'status'>;

/** What kind of case it is, or that nobody has said so yet. */
export function kindOfCase(line: Line, words: Pick<Text['cases'], 'category' | 'kindUnsaid'>): string {
  return isKindUnsaid(line) ? words.kindUnsaid : kindWords(line, words.category);
}
