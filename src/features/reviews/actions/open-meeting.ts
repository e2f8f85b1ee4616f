import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { accountable, door, number } from '../answers.ts';
import { OpenMeeting } from '../meetings-records.ts';
import { isMeetingOpen, meetingOpened } from '../open-meeting.ts';
import { Review } from '../records.ts';
import { reviewKey } from '../review.ts';
import { whoseReview } from './whose-review.ts';

/**
 * Whoever holds the meeting lets those in the room confirm on their own phone (INV7): a code for the wall, good until
 * the record is saved and three hours at most. While it goes on the code stays; a meeting on another agenda takes its
 * place.
 * @throws Refusal `notAllowed` for whoever leads nobody and does it for none; `unknownReview` for an agenda that has
 * not been saved
 */
export const openMeeting = action({
  summary: 'Whoever holds the meeting lets those at it confirm on their own phone, with a code for the wall',
  roles: insideRoles,
  input: z.strictObject({ for: accountable, number }),
  output: door,
  run: async (context, input) => {
    const { actor, records, clock, random } = context;
    const now = clock.now();
    const { accountable } = await whoseReview(context, input);
    const review = await records.fetch(Review, reviewKey(accountable.id, input.number));
    if (!review) throw new Refusal('unknownReview');
    const agenda = { number: input.number, version: review.mark.version };
    const fresh = meetingOpened(accountable, agenda, { actor: actor.person.id, salt: random.salt(), now });
    const to = (before?: OpenMeeting) =>
      before?.number === input.number && isMeetingOpen(before, review, now) ? before : fresh;
    const { record } = await change(context, OpenMeeting, fresh.key, { to });
    return { code: record.code, until: record.until };
  },
});
