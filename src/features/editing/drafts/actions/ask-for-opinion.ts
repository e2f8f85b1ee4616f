import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { officersFor } from '../../../questions/addressee.ts';
import { workplaceOn } from '../../../workplace/workplace.ts';
import { opinionImprint } from '../draft-fields.ts';
import { askedNotification } from '../draft-notification.ts';
import { Draft } from '../records.ts';
import { writersOf } from '../writers.ts';

/**
 * An editor asks the DBR what they think of the text as it is now (S65); the deputy while the DBR is away or has written
 * in it (S37). Once for each
 * text: asking again about the same writes and tells nothing.
 * @throws Refusal `unknownDraft`, `draftPublished`, `draftDiscarded`; `noDpo` when nobody can be asked
 */
export async function askForOpinion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Draft>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const by = actor.person.id;
  const before = await records.fetch(Draft, key);
  if (!before) throw new Refusal('unknownDraft');
  const { record } = before;
  if (record.state !== 'open') throw new Refusal(record.state === 'published' ? 'draftPublished' : 'draftDiscarded');
  const workplace = workplaceOn(ports, dayOf(now));
  const isWriter = (id: string) => writersOf(record).some((writer) => workplace.countsAsOne(writer, id));
  const officer = officersFor(workplace, by, false).find(({ person: { id } }) => !isWriter(id));
  if (!officer) throw new Refusal('noDpo');
  const askedOf = opinionImprint(record);
  const isAsked = record.askedOf === askedOf;
  const wanted: Draft = { ...record, actor: by, at: now, askedOf, deed: 'asked' };
  const stored = isAsked ? before : await records.update(Draft, before, wanted);
  if (!isAsked) followUps.audit(auditOf('askForOpinion', stored, by, now));
  followUps.tell(askedNotification(stored.record, officer.person.id, now));
  return stored;
}
