import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { Delegation } from '../../team/tasks/records.ts';
import { delegationOfReview, reviewFor } from '../in-place-of.ts';
import { OpenMeeting } from '../meetings-records.ts';
import { isMeetingOpen, meetingOpened, openMeetingKey } from '../open-meeting.ts';
import { Review } from '../records.ts';
import { reviewKey } from '../review.ts';

/**
 * Whoever holds the meeting lets those in the room confirm on their own phone (INV7): a code for the wall, good until
 * the record is saved and three hours at most. Repeating it gives the code there is; a meeting on another agenda takes
 * its place.
 * @param input.for who answers for it, when that one has delegated it to the actor (S72)
 * @throws Refusal `notAllowed` for whoever leads nobody and does it for none; `unknownReview` for an agenda that has
 * not been saved
 */
export async function openMeeting(
  { records, clock, random, followUps }: Pick<Ports, 'records' | 'clock' | 'random' | 'followUps'>,
  actor: Actor,
  input: { for?: string | undefined; number: string },
): Promise<Stored<OpenMeeting>> {
  const now = clock.now();
  const delegated = input.for && (await records.fetch(Delegation, delegationOfReview(input.for, input.number)));
  const { accountable } = reviewFor(actor, input.for, delegated ? delegated.record : undefined, dayOf(now));
  const { id } = accountable;
  const review = await records.fetch(Review, reviewKey(id, input.number));
  if (!review) throw new Refusal('unknownReview');
  const agenda = { number: input.number, version: review.mark.version };
  const fresh = meetingOpened(accountable, agenda, { actor: actor.person.id, salt: random.salt(), now });
  const isGoingOn = ({ record }: Stored<OpenMeeting>) =>
    record.number === input.number && isMeetingOpen(record, review, now);

  const before = await records.fetch(OpenMeeting, openMeetingKey(id));
  if (before && isGoingOn(before)) return before;
  const stored = before
    ? await records.update(OpenMeeting, before, fresh).catch(async (refusal) => {
        const latest = await records.fetch(OpenMeeting, fresh.key);
        if (latest && isGoingOn(latest)) return latest;
        throw refusal;
      })
    : await records.create(OpenMeeting, fresh);
  if (stored.record.code === fresh.code) followUps.audit(auditOf('openMeeting', stored, actor.person.id, now));
  return { record: stored.record, mark: stored.mark };
}
