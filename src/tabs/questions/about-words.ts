import type { ViewData } from '../../contract/contract.ts';
import { ruleName } from '../reading/rule/rule-name.ts';

/** So much of a question tells which one it is. */
const longestPiece = 60;

/** What a question is about, in a line: the rule, or else its own first words. */
export function aboutWords({
  rule,
  title = '',
  text,
}: Pick<ViewData<'questions'>['mine'][number], 'rule' | 'title' | 'text'>): string {
  if (rule !== undefined) return ruleName({ rule, title });
  return `“${text.length > longestPiece ? `${text.slice(0, longestPiece).trimEnd()} …` : text}”`;
}
