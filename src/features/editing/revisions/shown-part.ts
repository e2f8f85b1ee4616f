import type { Handbook } from '../../handbook/table-of-contents.ts';
import { changedParts } from '../../handbook/text-change.ts';
import type { ReleaseReach } from '../../reading/release-reach.ts';
import { baseOf } from '../drafts/draft-base.ts';
import type { Draft } from '../drafts/records.ts';
import { readStarts } from './memo/contents.ts';
import { isContent, nextVersion } from './next-version.ts';
import type { Revision } from './records.ts';
import { changedOnTable } from './revision-faults.ts';
import { unreadyIn } from './unready-drafts.ts';

/** What an edition holds, as whoever decides on it sees it: each text against the version it is to replace. */
export function shownParts(
  revision: Revision,
  drafts: readonly Draft[],
  books: Handbook,
  reach: ReleaseReach | undefined,
) {
  const changed = new Set(revision.contents === undefined ? [] : changedOnTable(revision.contents, drafts));
  const starts = readStarts(revision.starts);
  const isFrozen = revision.state === 'published';
  return drafts
    .toSorted((a, b) => a.subject.localeCompare(b.subject))
    .map((draft) => {
      const before = baseOf(draft, books);
      const beginsOn = starts.get(draft.key) ?? draft.inForceFrom;
      const people = reach?.rules.find(({ rule }) => rule === draft.subject)?.people;
      return {
        ...{ draft: draft.key, document: draft.document, subject: draft.subject },
        title: draft.title ?? before?.title ?? draft.subject,
        ...(draft.base !== undefined && { base: draft.base }),
        becomes: nextVersion(draft, revision.changeType),
        material: isContent(draft, revision.changeType),
        ...(draft.whatsNew !== undefined && { whatsNew: draft.whatsNew }),
        faults: isFrozen ? [] : [...(unreadyIn([draft], books)[0]?.faults ?? [])],
        changed: changed.has(draft.key) && !isFrozen,
        ...(draft.opinion !== undefined && { opinion: draft.opinion }),
        ...(beginsOn !== undefined && { beginsOn }),
        ...(people !== undefined && { people }),
        language: 'da' as const,
        comparison: changedParts(before?.textDa ?? '', draft.textDa ?? ''),
      };
    });
}
