import { newestOf } from '../../handbook/of-subject.ts';
import type { Handbook } from '../../handbook/table-of-contents.ts';
import { type DraftFault, draftFaults } from '../drafts/draft-check.ts';
import { publishedFields } from '../drafts/draft-fields.ts';
import type { Draft } from '../drafts/records.ts';

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
