import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import type { ReleaseReach } from '../../../reading/release-reach.ts';
import { Draft } from '../../drafts/records.ts';
import { isWrittenSince, writtenReach } from '../reach.ts';
import { Revision } from '../records.ts';
import { isBegun } from '../revision.ts';

/**
 * Keeps on an edition whom it asks to read and what that costs, so that the memo can say it before it is decided (S18,
 * S19). The same again writes nothing; what is out is not worked out again.
 * @throws Refusal `unknownRevision`, `changedMeanwhile`
 */
export async function keepReach(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, reach }: { key: string; reach: ReleaseReach },
): Promise<Stored<Revision>> {
  const before = await records.fetch(Revision, key);
  if (!before) throw new Refusal('unknownRevision');
  const written = writtenReach(reach);
  if (isBegun(before.record)) return before;
  const drafts = records.all(Draft, { revision: key });
  const isOlder = drafts.some(({ record }) => isWrittenSince(record, before.record.reachAt));
  if (before.record.reach === written && !isOlder) return before;
  const now = clock.now();
  const stored = await records.update(Revision, before, {
    ...before.record,
    ...{ actor: actor.person.id, at: now, deed: 'weighed', reach: written, reachAt: now },
    ...{ askedPeople: reach.people, askedMinutes: Math.ceil(reach.seconds / 60) },
  });
  followUps.audit(auditOf('weighRevision', stored, actor.person.id, now));
  return stored;
}
