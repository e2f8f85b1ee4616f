import { z } from 'zod';
import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import {
  delegationFaults,
  delegationKey,
  delegationOf,
  isDelegated,
  isReviewYear,
  mayPerform,
} from '../../../workplace/accountability/delegation.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { leading } from '../../../workplace/leading-roles.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { teamOf } from '../../../workplace/team.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { answeredDelegation, delegated, storedDelegation } from '../answers.ts';
import { editionsNow } from '../queries/editions.ts';

/**
 * A manager has a named person do a task until a day (S72, S79): the manager still answers for it, and it ends by itself.
 * Naming somebody else takes the first one's place.
 * @throws Refusal `unknownPerson` for somebody who is not here; `delegationInvalid` with everything in the way;
 * `unknownEdition` when there is nothing of it to tell
 */
export const delegateTask = action({
  summary: 'A manager has a named person do a task until a day; the manager still answers for it (S72)',
  roles: leading,
  input: z.strictObject({ ...delegated, performer: z.guid(), until: z.iso.date() }),
  output: storedDelegation,
  run: async (context, asked) => {
    const { actor, clock } = context;
    const { person } = actor;
    const { task, about, until } = asked;
    const now = clock.now();
    const today = dayOf(now);
    const staff = staffOn(context, today);
    const performer = staff.person(staff.mainOf(asked.performer));
    if (!performer || !isHere(staff, performer.id)) throw new Refusal('unknownPerson');
    const wish = { isOneself: staff.countsAsOne(performer.id, person.id), until };
    const faults = [
      ...delegationFaults(wish, teamOf(staff, person.id).length > 0, today),
      ...(task === 'holdReview' && !isReviewYear(about, today) ? ['otherYear' as const] : []),
    ];
    if (faults.length > 0) throw new Refusal('delegationInvalid', { faults });
    const isEdition = task === 'conveyVersion';
    if (isEdition && !editionsNow(context.reader()).some(({ decision }) => decision === about)) {
      throw new Refusal('unknownEdition');
    }
    const to = (before?: Delegation): Delegation => {
      const wanted = delegationOf(asked, person, performer, firstDay(before, performer.id, today), now);
      return before && isSame(before, wanted, today) ? before : wanted;
    };
    return answeredDelegation(await change(context, Delegation, delegationKey(person.id, task, about), { to }));
  },
});

/** What they do already they have done since they were asked: a longer time does not make it begin anew. */
function firstDay(before: Delegation | undefined, performer: string, today: Day): Day {
  return before && mayPerform(before, performer, today) ? before.from : today;
}

function isSame(before: Delegation, wanted: Delegation, today: Day): boolean {
  return isDelegated(before, today) && before.performer === wanted.performer && before.until === wanted.until;
}
