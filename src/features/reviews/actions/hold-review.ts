import { guardText } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { RecordDefinition } from '../../../kernel/record.ts';
import { auditOf } from '../../audit/audit.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { plainText } from '../../questions/question.ts';
import { Question } from '../../questions/records.ts';
import { wasDelegated } from '../../team/tasks/delegation.ts';
import { Delegation } from '../../team/tasks/records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { type Attended, meetingWith, teamAt } from '../attended.ts';
import { delegationOfReview, reviewFor } from '../in-place-of.ts';
import type { Meeting } from '../meeting.ts';
import { meetingFaults } from '../meeting.ts';
import { isRulePoint } from '../point.ts';
import { agendaAllowed } from '../quoted.ts';
import { Review } from '../records.ts';
import type { Minutes } from '../review.ts';
import { meetingsOf, pointsOf, reviewHeld, reviewKey } from '../review.ts';

/**
 * The manager records that the agenda has been gone through, with whom, and what came of it (S53, S86): the record of the
 * review. Another shift's meeting within thirty days is the same review; the same day again puts that day right. Being
 * there confirms no rule (INV7). CPR numbers are stored masked (INV15). Repeating it gives the same record.
 * A question whose words somebody has taken their yes back to is left out of it.
 * @param input.for who answers for it, when that one has delegated it to the actor (S72); the record names both
 * @param input.seen version of the agenda the manager saw
 * @param input.attended by name; by number before managers may meet names (G8)
 * @throws Refusal `unknownReview`; `reviewInvalid` with every fault: a day that is to come, of another year or too far
 * from the first, nobody led on that day, nobody there, more there than there are; `unknownPerson` for somebody who was
 * not in the team on the day: nothing is recorded then; `notAllowed` for whoever leads nobody and does it for none, and
 * for names before the day of G8; `changedMeanwhile`
 */
export async function holdReview(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'random' | 'followUps'>,
  actor: Actor,
  input: { for?: string | undefined; number: string; seen: number; on: Day; attended: Attended; minutes: Minutes },
): Promise<Stored<Review>> {
  const { records, clock, random, followUps } = ports;
  const now = clock.now();
  const delegated = input.for && (await records.fetch(Delegation, delegationOfReview(input.for, input.number)));
  const delegation = delegated ? delegated.record : undefined;
  const { accountable, performer } = reviewFor(actor, input.for, delegation, dayOf(now));
  const { id } = accountable;
  const key = reviewKey(id, input.number);
  const before = await records.fetch(Review, key);
  if (!before) throw new Refusal('unknownReview');
  const meeting = meetingOn(ports, id, before.record, input, dayOf(now));
  const minutes = guarded(input.minutes);
  const isSame = ({ record }: Stored<Review>) => isRecorded(record, meeting, minutes);
  if (isSame(before)) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile', { seen: before.mark.version });
  const rules = rulesGoneThrough(ports, before.record, input.on);
  const salt = random.salt();
  const by = performer ?? performerOn(ports, id, input.number, input.on);
  const asked = records.all(Question, { manager: id }).map(({ record }) => record);
  const begun = {
    ...agendaAllowed(before.record, asked),
    actor: actor.person.id,
    ...(by && { performer: by.id, performerName: by.name }),
  };
  const held = reviewHeld(begun, meeting, { minutes, rules, salt }, now);
  const stored = await records.update(Review, before, held).catch(async (refusal) => {
    const latest = await records.fetch(Review, key);
    if (latest && isSame(latest)) return latest;
    throw refusal;
  });
  followUps.audit(auditOf('holdReview', stored, stored.record.actor, stored.record.at));
  followUps.review(stored);
  return stored;
}

/** The meeting as it is to be recorded, when there is nothing wrong with it. */
function meetingOn(
  ports: Pick<Ports, 'records' | 'directory'>,
  manager: string,
  review: Review,
  { on, attended }: { on: Day; attended: Attended },
  today: Day,
): Meeting {
  const others = meetingsOf(review).map((other) => other.on);
  const days = meetingFaults(on, others, today);
  if (days.length > 0) throw new Refusal('reviewInvalid', { faults: days });
  const settings = records(ports, Setting);
  if (attended.by === 'names' && !personalViewsOn(settings, today).may) throw new Refusal('notAllowed');
  const { meeting, faults, stranger } = meetingWith(teamAt(ports, manager, on), on, attended);
  if (stranger !== undefined) throw new Refusal('unknownPerson', { person: stranger });
  if (faults.length > 0) throw new Refusal('reviewInvalid', { faults });
  return meeting;
}

/** Who held it for the manager, when that was delegated on the day and the manager records it (S72). */
function performerOn({ records: rows }: Pick<Ports, 'records'>, manager: string, number: string, on: Day) {
  const delegation = rows.find(Delegation, delegationOfReview(manager, number))?.record;
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

function guarded({ agreed, doubts, next }: Minutes): Minutes {
  const guard = (text: string) => guardText(plainText(text)).text;
  return { agreed: guard(agreed), doubts: guard(doubts), next: guard(next) };
}

/** `R06 3.1`: which versions were in force on the first day; a part-meeting goes through the same. */
function rulesGoneThrough(ports: Pick<Ports, 'records'>, review: Review, on: Day): readonly string[] {
  const first = [on, ...meetingsOf(review).map((other) => other.on)].toSorted()[0] ?? on;
  const rules = rulesOf(records(ports, RuleVersion));
  return pointsOf(review).flatMap((point) => {
    const version = isRulePoint(point) ? rules.get(point.ref ?? '')?.inForce(first) : undefined;
    return version ? [`${version.rule.toUpperCase()} ${version.version}`] : [];
  });
}

function records<R extends RecordDefinition>(ports: Pick<Ports, 'records'>, of: R) {
  return ports.records.all(of).map(({ record }) => record);
}
