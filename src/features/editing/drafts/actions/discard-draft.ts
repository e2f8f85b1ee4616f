import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Revision } from '../../revisions/records.ts';
import { refuseIfLocked } from '../draft-change.ts';
import { editionAfter } from '../draft-status.ts';
import { Draft } from '../records.ts';

/**
 * An editor puts a draft away, or takes it back out with every word as it was. Doing it again changes nothing.
 * @param input.away `false` takes it back
 * @throws Refusal `unknownDraft`, `draftPublished`; `draftLocked` while its edition is before others
 */
export async function discardDraft(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, away }: { key: string; away: boolean },
): Promise<Stored<Draft>> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const before = await records.fetch(Draft, key);
  if (!before) throw new Refusal('unknownDraft');
  const { record } = before;
  const state = away ? 'discarded' : 'open';
  if (record.state === 'published') throw new Refusal('draftPublished');
  if (record.state === state) return before;
  const revision = record.revision === undefined ? undefined : (await records.fetch(Revision, record.revision))?.record;
  refuseIfLocked(revision, revision?.author === undefined ? undefined : directory.person(revision.author)?.name);
  const step = away ? 'discarded' : 'restored';
  const made = { actor: actor.person.id, at: now, state, deed: step } as const;
  const stored = await records.update(Draft, before, {
    ...record,
    ...made,
    revision: editionAfter(record, revision),
  });
  followUps.audit(auditOf('discardDraft', stored, actor.person.id, now));
  return stored;
}
