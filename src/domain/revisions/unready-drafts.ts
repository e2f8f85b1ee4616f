import type { Draft } from '../drafts/draft.ts';
import { type DraftFault, draftFaults } from '../drafts/draft-check.ts';
import { publishedFields } from '../drafts/draft-fields.ts';
import { compareVersions } from '../handbook/rule.ts';
import type { Handbook } from '../handbook/table-of-contents.ts';

/** A draft that cannot be put before others yet, and what it lacks. */
export interface UnreadyDraft {
  draft: string;
  subject: string;
  faults: readonly DraftFault[];
}

/** The drafts of an edition that keep it from being put before others. */
export function unreadyIn(drafts: readonly Draft[], books: Handbook): readonly UnreadyDraft[] {
  return drafts.flatMap((draft) => {
    const newest = newestOf(draft, books);
    const faults = draftFaults(draft, newest && { version: newest.version, fields: publishedFields(newest) });
    return faults.length === 0 ? [] : [{ draft: draft.key, subject: draft.subject, faults }];
  });
}

/** The newest version there is of what a draft is about, in force or coming. */
export function newestOf({ document, subject }: Pick<Draft, 'document' | 'subject'>, { rules, pages }: Handbook) {
  if (document === 'rule') return rules.get(subject)?.versions.at(-1);
  return pages
    .filter(({ page }) => page === subject)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}
