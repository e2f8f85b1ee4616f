import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { Delegation } from '../../team/tasks/records.ts';
import { delegationOfReview, isOwnRecord, reviewFor } from '../in-place-of.ts';
import { Review } from '../records.ts';
import { lastMeetingUndone, mayUndo, reviewKey } from '../review.ts';

/**
 * The manager takes back the latest meeting of a review: who was there no longer counts, the agenda and what was written
 * stay. Only for thirty days, and only while no later review builds on it. SharePoint's versions keep what was recorded.
 * @param input.for who answers for it, when that one has delegated it to the actor (S72), who takes back their own alone
 * @param input.seen version of the record the manager saw; a repeat finds another one and gives it
 * @throws Refusal `notAllowed`, `unknownReview`, `reviewStands`, `changedMeanwhile`
 */
export async function undoReview(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { for?: string | undefined; number: string; seen: number },
): Promise<Stored<Review>> {
  const now = clock.now();
  const delegated = input.for && (await records.fetch(Delegation, delegationOfReview(input.for, input.number)));
  const acting = reviewFor(actor, input.for, delegated ? delegated.record : undefined, dayOf(now));
  const { id } = acting.accountable;
  const key = reviewKey(id, input.number);
  const before = await records.fetch(Review, key);
  if (!before) throw new Refusal('unknownReview');
  const isUndone = ({ record, mark }: Stored<Review>) => record.deed === 'undone' && mark.version === input.seen + 1;
  if (isUndone(before)) return before;
  if (!isOwnRecord(before.record, acting)) throw new Refusal('notAllowed');
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile', { seen: before.mark.version });
  const all = records.all(Review, { manager: id }).map(({ record }) => record);
  if (!mayUndo(before.record, all, dayOf(now))) throw new Refusal('reviewStands');
  const stored = await records
    .update(Review, before, lastMeetingUndone(before.record, actor.person.id, now))
    .catch(async (refusal) => {
      const latest = await records.fetch(Review, key);
      if (latest && isUndone(latest)) return latest;
      throw refusal;
    });
  followUps.audit(auditOf('undoReview', stored, stored.record.actor, stored.record.at));
  followUps.review(stored);
  return stored;
}
