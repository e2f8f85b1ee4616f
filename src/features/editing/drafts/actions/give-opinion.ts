import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { countingPeople } from '../../../workplace/one-person.ts';
import type { DraftOpinion } from '../draft.ts';
import { opinionImprint } from '../draft-fields.ts';
import { opinionNotification } from '../draft-notification.ts';
import { Draft } from '../records.ts';
import { writersOf } from '../writers.ts';

/**
 * The DBR or the deputy says what they think of exactly the text they have read (S65). Another text later makes it
 * outdated, and it stays beside it. CPR numbers in the reason are stored masked (INV15). The same again writes nothing.
 * @param input.of imprint of the text that was read
 * @throws Refusal `unknownDraft`, `draftPublished`; `anotherPerson` for anybody who has written in it (S37);
 * `changedMeanwhile` when the text is another by now
 */
export async function giveOpinion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; of: string; opinion: DraftOpinion; why: string },
): Promise<Stored<Draft>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const by = actor.person.id;
  const before = await records.fetch(Draft, input.key);
  if (!before) throw new Refusal('unknownDraft');
  const { record } = before;
  if (record.state === 'published') throw new Refusal('draftPublished');
  const countsAsOne = countingPeople(ports);
  if (writersOf(record).some((writer) => countsAsOne(writer, by))) throw new Refusal('anotherPerson');
  const why = guardText(input.why.trim()).text;
  const isSaid = record.opinion === input.opinion && (record.opinionWhy ?? '') === why && record.opinionBy === by;
  if (isSaid && record.opinionOf === input.of) return told(before);
  if (opinionImprint(record) !== input.of) throw new Refusal('changedMeanwhile');
  const said = { opinion: input.opinion, opinionWhy: why, opinionBy: by, opinionAt: now, opinionOf: input.of };
  const stored = await records.update(Draft, before, { ...record, ...said, actor: by, at: now, deed: 'opinion' });
  followUps.audit(auditOf('giveOpinion', stored, by, now));
  return told(stored);

  /** Also on a repeat, since a server may have stopped before it got to it; one key each, so nobody is told twice. */
  function told(stored: Stored<Draft>): Stored<Draft> {
    const writer = stored.record.writtenBy ?? stored.record.openedBy;
    if (writer !== undefined && writer !== by) followUps.tell(opinionNotification(stored.record, writer, now));
    return stored;
  }
}
