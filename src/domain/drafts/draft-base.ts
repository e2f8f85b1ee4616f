import { newestOf, versionsOf } from '../handbook/of-subject.ts';
import type { Page } from '../handbook/page.ts';
import type { RuleVersion } from '../handbook/rule.ts';
import type { Handbook } from '../handbook/table-of-contents.ts';
import type { Draft } from './draft.ts';

/** The version a draft was begun from; for one that began from nothing, what somebody has published since. */
export function baseOf(
  draft: Pick<Draft, 'document' | 'subject' | 'base'>,
  books: Pick<Handbook, 'rules' | 'pages'>,
): RuleVersion | Page | undefined {
  if (draft.base === undefined) return newestOf(draft, books);
  return versionsOf(draft, books).find(({ version }) => version === draft.base);
}
