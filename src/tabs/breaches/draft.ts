import type { ActionInput } from '../../contract/contract.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import type { CategoryGroup } from '../../features/cases/incident/category-groups.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { hasWords } from '../../features/questions/question.ts';
import type { Colleague } from '../parts/find-colleague.tsx';

/** What somebody is about to tell. */
export interface Draft {
  /** Chosen on the first screen; its kinds are the second. */
  group?: CategoryGroup | undefined;
  category?: Category | undefined;
  words: string;
  /** For whom, when not for oneself. */
  behalf?: { kind: 'colleague'; person?: Colleague | undefined } | { kind: 'other'; name: string } | undefined;
  /** They rang, and the DBR writes it down. */
  onPhone?: true | undefined;
  /** Part of the drill that runs. */
  isDrill?: true | undefined;
  /** It is about the DBR: sealed before anything is stored. */
  aboutDpo?: true | undefined;
}

export const emptyDraft: Draft = { words: '' };

/** Why it cannot be sent yet: a kind is enough, and so are words. Signs alone say nothing. */
export function missingIn({
  category,
  words,
  behalf,
}: Draft): 'nothing' | 'noWords' | 'full' | 'noColleague' | undefined {
  if (behalf?.kind === 'colleague' && !behalf.person) return 'noColleague';
  if (words.trim().length > longestStatement) return 'full';
  if (category !== undefined || hasWords(words)) return undefined;
  return words.trim() === '' ? 'nothing' : 'noWords';
}

type ReportInput = Omit<ActionInput<'reportIncident'>, 'nonce' | 'managerMayKnow'>;

/** What is sent. Words without a kind are understood on the server, which asks whether it has them right. */
export function saidIn({ category, words, behalf, onPhone, isDrill, aboutDpo }: Draft): ReportInput {
  const name = behalf?.kind === 'other' ? behalf.name.trim() : '';
  return {
    ...(category && { category }),
    words: words.trim(),
    ...(behalf?.kind === 'colleague' && behalf.person && { forPerson: behalf.person.id }),
    ...(name !== '' && { onBehalfOf: name }),
    ...(behalf && onPhone && { onPhone }),
    ...(isDrill && { isDrill }),
    ...(aboutDpo && { concerns: ['dpo'] }),
  };
}
