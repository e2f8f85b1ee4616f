import type { ViewData } from '../../contract/contract.ts';
import type { Checked } from '../../features/editing/drafts/draft-check.ts';

/** What the check of a draft must know besides the words: what it is, what it replaces, and whose text it is. */
export function checkedBeside({ document, base, subject, example }: ViewData<'draft'>): Omit<Checked, 'title'> {
  return {
    document,
    ...(base !== undefined && { base }),
    ...(example && { example: subject, ...(example.oursAt !== undefined && { oursAt: example.oursAt }) }),
  };
}
