import { newestOf, versionsOf } from '../../handbook/of-subject.ts';
import type { Page, RuleVersion } from '../../handbook/records.ts';
import type { Handbook } from '../../handbook/table-of-contents.ts';
import type { Draft } from './records.ts';

/** The version a draft was begun from; for one that began from nothing, what somebody has published since. */
export function baseOf(
  draft: Pick<Draft, 'document' | 'subject' | 'base'>,
  books: Pick<Handbook, 'rules' | 'pages'>,
): RuleVersion | Page | undefined {
  if (draft.base === undefined) return newestOf(draft, books);
  return versionsOf(draft, books).find(({ version }) => version === draft.base);
}
