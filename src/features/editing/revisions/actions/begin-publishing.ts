import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { prepareRelease, type Release } from '../../../handbook/release.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { Draft } from '../../drafts/records.ts';
import { releaseOf } from '../adopted-edition.ts';
import { readContents } from '../contents.ts';
import { publishingFaults } from '../publishing.ts';
import { Revision } from '../records.ts';

/**
 * An editor begins to let out an edition that its body has adopted (S13, S16, INV5, INV6): everything is looked over as
 * SharePoint has it, and the row says that it has begun, so that nothing of it can be taken back. What was begun before
 * is gone on with as of the day it was begun.
 * @returns the edition and what is to be released; nothing to release when it is out already
 * @throws Refusal `notAllowed`, `unknownRevision`; `revisionInvalid` when it is not adopted, or the text is not the one
 * that lay on the table; `releaseInvalid` with every fault; `changedMeanwhile`
 */
export async function beginPublishing(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen }: { key: string; seen: number },
): Promise<{ revision: Stored<Revision>; release?: Release }> {
  if (!actor.roles.includes('editor')) throw new Refusal('notAllowed');
  const now = clock.now();
  const before = await fetched();
  if (before.record.state === 'published') return { revision: before };
  const drafts = await onTheTable(before.record);
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const books = { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  const faults = publishingFaults(before.record, drafts, books, dayOf(now));
  if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
  if (before.record.begunAt !== undefined) return withRelease(before);

  const by = { actor: actor.person.id, now, today: dayOf(now) };
  const { faults: releaseFaults } = prepareRelease(releaseOf(before.record, drafts, by.today), books, by);
  if (releaseFaults.length > 0) throw new Refusal('releaseInvalid', { faults: releaseFaults });
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: before.record.state });
  const begun = await records
    .update(Revision, before, {
      ...before.record,
      ...{ actor: by.actor, at: now, deed: 'published', publishedBy: by.actor, begunAt: now },
    })
    .catch(unlessChanged);
  if (!begun) return goOn(await fetched());
  followUps.audit(auditOf('publishRevision', begun, by.actor, now));
  return withRelease(begun);

  async function fetched(): Promise<Stored<Revision>> {
    const stored = await records.fetch(Revision, key);
    if (!stored) throw new Refusal('unknownRevision');
    return stored;
  }

  async function onTheTable({ contents }: Revision): Promise<readonly Draft[]> {
    const keys = [...readContents(contents).keys()];
    const stored = await Promise.all(keys.map((draft) => records.fetch(Draft, draft)));
    return stored.flatMap((one) => one?.record ?? []);
  }

  /** Somebody was there first: when they have begun the same, both go on; else they did something else to it. */
  function goOn(current: Stored<Revision>): { revision: Stored<Revision>; release?: Release } {
    if (current.record.state === 'published') return { revision: current };
    if (current.record.begunAt === undefined) throw new Refusal('changedMeanwhile', { state: current.record.state });
    return withRelease(current);
  }

  function withRelease(revision: Stored<Revision>): { revision: Stored<Revision>; release: Release } {
    return { revision, release: releaseOf(revision.record, drafts, dayOf(revision.record.begunAt ?? now)) };
  }
}
