import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { accountable, number } from '../answers.ts';
import { isOwnRecord } from '../in-place-of.ts';
import { Review } from '../records.ts';
import { lastMeetingUndone, mayUndo, reviewKey } from '../review.ts';
import { answered, savedReview } from './saved-review.ts';
import { whoseReview } from './whose-review.ts';

/**
 * The manager takes back the latest meeting of a review: who was there no longer counts, the agenda and what was written
 * stay. Only for thirty days, and only while no later review builds on it; whoever does it for the manager takes back
 * their own alone (S72). SharePoint's versions keep what was recorded.
 * @throws Refusal `notAllowed`, `unknownReview`, `reviewStands`, `changedMeanwhile`
 */
export const undoReview = action({
  summary: 'The manager takes back the latest meeting of a review',
  roles: insideRoles,
  input: z.strictObject({ for: accountable, number, seen: z.int().min(1) }),
  output: savedReview,
  run: async (context, input) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    const acting = await whoseReview(context, input);
    const { id } = acting.accountable;
    const to = (before: Review, stored?: Stored<Review>): Review => {
      const version = stored?.mark.version ?? 0;
      // A repeat finds the version after the one that was seen.
      if (before.deed === 'undone' && version === input.seen + 1) return before;
      if (!isOwnRecord(before, acting)) throw new Refusal('notAllowed');
      if (version !== input.seen) throw new Refusal('changedMeanwhile', { seen: version });
      const all = records.all(Review, { manager: id }).map(({ record }) => record);
      if (!mayUndo(before, all, dayOf(now))) throw new Refusal('reviewStands');
      return lastMeetingUndone(before, actor.person.id, now);
    };
    const key = reviewKey(id, input.number);
    return answered(context, await change(context, Review, key, { unknown: 'unknownReview', to }));
  },
});
