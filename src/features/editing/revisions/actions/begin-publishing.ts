import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import type { Records } from '../../../../kernel/records.ts';
import { prepareRelease, type Release } from '../../../handbook/release.ts';
import { Draft } from '../../drafts/records.ts';
import { releaseOf } from '../adopted-edition.ts';
import { readContents } from '../memo/contents.ts';
import { publishingFaults } from '../publishing.ts';
import { Revision } from '../records.ts';

/**
 * An editor begins to let out an edition that its body has adopted (S13, S16, INV5, INV6): everything is looked over as
 * SharePoint has it, and the row says that it has begun, so that nothing of it can be taken back. What was begun before
 * is gone on with as of the day it was begun.
 * @returns the edition and what is to be released; nothing to release when it is out already
 * @throws Refusal `unknownRevision`; `revisionInvalid` when it is not adopted, or the text is not the one that lay on the
 * table; `releaseInvalid` with every fault; `changedMeanwhile`
 */
export async function beginPublishing(
  context: Context,
  { key, seen }: { key: string; seen: number },
): Promise<{ revision: Stored<Revision>; release?: Release }> {
  const { actor, clock, records } = context;
  const now = clock.now();
  const by = { actor: actor.person.id, now, today: dayOf(now) };
  const read = await records.fetch(Revision, key);
  if (!read) throw new Refusal('unknownRevision');
  const drafts = await onTheTable(records, read.record);
  const books = context.reader().handbook();
  const to = (before: Revision): Revision => {
    if (before.state === 'published') return before;
    const faults = publishingFaults(before, drafts, books, by.today);
    if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
    if (before.begunAt !== undefined) return before;
    const { faults: releaseFaults } = prepareRelease(releaseOf(before, drafts, by.today), books, by);
    if (releaseFaults.length > 0) throw new Refusal('releaseInvalid', { faults: releaseFaults });
    return { ...before, actor: by.actor, at: now, deed: 'published', publishedBy: by.actor, begunAt: now };
  };
  const shows = (row?: Revision) => ({ state: row?.state });
  const revision = await change(context, Revision, key, { read, seen, unknown: 'unknownRevision', to, shows });
  const { record } = revision;
  if (record.state === 'published') return { revision };
  return { revision, release: releaseOf(record, drafts, dayOf(record.begunAt ?? now)) };
}

async function onTheTable(records: Records, { contents }: Revision): Promise<readonly Draft[]> {
  const stored = await Promise.all([...readContents(contents).keys()].map((draft) => records.fetch(Draft, draft)));
  return stored.flatMap((one) => one?.record ?? []);
}
