import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { plainText } from '../../questions/question.ts';
import { Question } from '../../questions/records.ts';
import { wasDelegated } from '../../workplace/accountability/delegation.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { accountable, number } from '../answers.ts';
import { type Attended, meetingWith } from '../attended.ts';
import { delegationOfReview } from '../in-place-of.ts';
import type { Meeting } from '../meeting.ts';
import { meetingFaults } from '../meeting.ts';
import { isRulePoint } from '../point.ts';
import { teamAt } from '../queries/team-at.ts';
import { agendaAllowed } from '../quoted.ts';
import { Review } from '../records.ts';
import type { Minutes } from '../review.ts';
import { meetingsOf, pointsOf, reviewHeld, reviewKey } from '../review.ts';
import { answered, savedReview } from './saved-review.ts';
import { whoseReview } from './whose-review.ts';

/** Free of CPR numbers (INV15), and empty where nothing was said. */
const noted = z
  .string()
  .trim()
  .max(1_000)
  .transform((text) => guardText(plainText(text)).text);

/**
 * The manager records that the agenda has been gone through, with whom, and what came of it (S53, S86): the record of the
 * review. Another shift's meeting within thirty days is the same review; the same day again puts that day right. Being
 * there confirms no rule (INV7). A question whose words somebody has taken their yes back to is left out of it. Done for
 * a manager who has delegated it (S72), the record names both.
 * @throws Refusal `unknownReview`; `reviewInvalid` with every fault: a day that is to come, of another year or too far
 * from the first, nobody led on that day, nobody there, more there than there are; `unknownPerson` for somebody who was
 * not in the team on the day: nothing is recorded then; `notAllowed` for whoever leads nobody and does it for none, and
 * for names before the day of G8; `changedMeanwhile`
 */
export const holdReview = action({
  summary: 'The manager records a review held at a personnel meeting: who was there and what came of it (S86)',
  roles: insideRoles,
  input: z.strictObject({
    for: accountable,
    number,
    seen: z.int().min(1),
    on: z.iso.date(),
    attended: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('names'), people: z.array(z.string().min(1).max(100)).max(500) }),
      z.strictObject({ by: z.literal('number'), count: z.int().min(0).max(500) }),
    ]),
    minutes: z.strictObject({ agreed: noted, doubts: noted, next: noted }),
  }),
  output: savedReview,
  run: async (context, input) => {
    const { actor, clock, records, random } = context;
    const { on, minutes } = input;
    const now = clock.now();
    const { accountable, performer } = await whoseReview(context, input);
    const { id } = accountable;
    const to = (before: Review, stored?: Stored<Review>): Review => {
      const meeting = meetingOn(context, id, before, input, dayOf(now));
      if (isRecorded(before, meeting, minutes)) return before;
      const seen = stored?.mark.version;
      if (seen !== input.seen) throw new Refusal('changedMeanwhile', { seen });
      const said = { minutes, rules: rulesGoneThrough(context, before, on), salt: random.salt() };
      const by = performer ?? performerOn(context, id, input.number, on);
      const asked = records.all(Question, { manager: id }).map(({ record }) => record);
      const begun = { ...agendaAllowed(before, asked), actor: actor.person.id };
      return reviewHeld({ ...begun, ...(by && { performer: by.id, performerName: by.name }) }, meeting, said, now);
    };
    const key = reviewKey(id, input.number);
    return answered(context, await change(context, Review, key, { unknown: 'unknownReview', to }));
  },
});

/** The meeting as it is to be recorded, when there is nothing wrong with it. */
function meetingOn(
  context: Context,
  manager: string,
  review: Review,
  { on, attended }: { on: Day; attended: Attended },
  today: Day,
): Meeting {
  const others = meetingsOf(review).map((other) => other.on);
  const days = meetingFaults(on, others, today);
  if (days.length > 0) throw new Refusal('reviewInvalid', { faults: days });
  const mayMeet = personalViewsOn(context.reader().all(Setting), today).may;
  if (attended.by === 'names' && !mayMeet) throw new Refusal('notAllowed');
  const { meeting, faults, stranger } = meetingWith(teamAt(context.reader(), manager, on), on, attended);
  if (stranger !== undefined) throw new Refusal('unknownPerson', { person: stranger });
  if (faults.length > 0) throw new Refusal('reviewInvalid', { faults });
  return meeting;
}

/** Who held it for the manager, when that was delegated on the day and the manager records it (S72). */
function performerOn({ records }: Context, manager: string, number: string, on: Day) {
  const delegation = records.find(Delegation, delegationOfReview(manager, number))?.record;
  if (!delegation || !wasDelegated(delegation, on)) return undefined;
  return { id: delegation.performer, name: delegation.performerName };
}

function isRecorded(review: Review, meeting: Meeting, { agreed, doubts, next }: Minutes): boolean {
  const there = meetingsOf(review).find(({ on }) => on === meeting.on);
  const sameTexts = [
    [review.agreed, agreed],
    [review.doubts, doubts],
    [review.next, next],
  ].every(([stored = '', said]) => stored === said);
  const peopleOf = ({ present = [], count }: Meeting) => [count, ...present].join(' ');
  return there !== undefined && sameTexts && peopleOf(there) === peopleOf(meeting);
}

/** `R06 3.1`: which versions were in force on the first day; a part-meeting goes through the same. */
function rulesGoneThrough(context: Context, review: Review, on: Day): readonly string[] {
  const first = [on, ...meetingsOf(review).map((other) => other.on)].toSorted()[0] ?? on;
  const { rules } = context.reader().handbook();
  return pointsOf(review).flatMap((point) => {
    const version = isRulePoint(point) ? rules.get(point.ref ?? '')?.inForce(first) : undefined;
    return version ? [`${version.rule.toUpperCase()} ${version.version}`] : [];
  });
}
