import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Draft } from '../../drafts/records.ts';
import { readContents } from '../contents.ts';
import { Revision } from '../records.ts';

/** Times a draft somebody else writes in is tried; the edition is not out before all of them are done with. */
const tries = 5;

/**
 * When every row of an edition is there, its drafts are done with and the edition is out (INV6). Twice at once or again
 * after a stop is the same.
 * @throws Refusal `unknownRevision`, `changedMeanwhile`
 */
export async function finishPublishing(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Revision>> {
  const now = clock.now();
  const made = { actor: actor.person.id, at: now };
  const before = await records.fetch(Revision, key);
  if (!before) throw new Refusal('unknownRevision');
  await Promise.all([...readContents(before.record.contents).keys()].map((draft) => closeDraft(draft)));
  if (before.record.state === 'published') return before;
  const wanted: Revision = { ...before.record, ...made, state: 'published', publishedAt: now, deed: 'published' };
  const stored = await records.update(Revision, before, wanted).catch(unlessChanged);
  if (!stored) return published();
  followUps.audit(auditOf('publishRevision', stored, made.actor, now));
  return stored;

  /**
   * The DBR may write an opinion on it in that very moment: left open, it would be a draft of what is published already.
   */
  async function closeDraft(draft: string, left = tries): Promise<void> {
    const stored = await records.fetch(Draft, draft);
    if (!stored || stored.record.state === 'published') return;
    const closed = await records
      .update(Draft, stored, { ...stored.record, ...made, state: 'published', deed: undefined })
      .catch(unlessChanged);
    if (closed) followUps.audit(auditOf('publishRevision', closed, made.actor, now));
    else if (left > 1) await closeDraft(draft, left - 1);
    else throw new Refusal('changedMeanwhile');
  }

  async function published(): Promise<Stored<Revision>> {
    const current = await records.fetch(Revision, key);
    if (current?.record.state !== 'published') throw new Refusal('changedMeanwhile');
    return current;
  }
}
