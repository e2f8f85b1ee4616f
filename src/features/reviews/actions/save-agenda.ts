import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { Lesson } from '../../cases/lessons/records.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { plainText } from '../../questions/question.ts';
import { Question } from '../../questions/records.ts';
import { Delegation } from '../../team/tasks/records.ts';
import { staffOn, teamOf } from '../../team/team.ts';
import { agendaFaults } from '../agenda.ts';
import { delegationOfReview, reviewFor } from '../in-place-of.ts';
import type { Point } from '../point.ts';
import { readPoints, writtenPoints } from '../point.ts';
import { lacksYes, namesAsker } from '../quoted.ts';
import { Review } from '../records.ts';
import { agendaSaved, nextNumber, openAgenda, reviewKey } from '../review.ts';

/**
 * The manager saves the agenda of the next personnel meeting (S86): points in order, each with its minutes. A question
 * stands in the manager's own words, or in those of whoever asked after their yes and never with their name. CPR
 * numbers are stored masked (INV15). Repeating it gives the same agenda; of two that edit at once the second is told
 * and nothing is written over.
 * @param input.for who answers for it, when that one has delegated it to the actor (S72)
 * @param input.number of the agenda, as the page has it: the open one, or the next
 * @param input.seen version of the row the manager saw; 0 for an agenda nobody had saved
 * @throws Refusal `notAllowed` for whoever leads nobody and does it for none; `reviewInvalid` with every fault, also
 * `nobody` for somebody who leads nobody; `unknownReview`; `changedMeanwhile` with the agenda that stands when the row
 * is another than was seen, or the meeting has been held
 */
export async function saveAgenda(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { for?: string | undefined; number: string; seen: number; points: readonly Point[] },
): Promise<Stored<Review>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const delegated = input.for && (await records.fetch(Delegation, delegationOfReview(input.for, input.number)));
  const delegation = delegated ? delegated.record : undefined;
  const { id, name } = reviewFor(actor, input.for, delegation, today).accountable;
  const points = input.points.map((point) =>
    point.text === undefined ? point : { ...point, text: guardText(plainText(point.text)).text },
  );
  const rules = rulesOf(records.all(RuleVersion).map(({ record }) => record));
  const asked = records.all(Question, { manager: id }).map(({ record }) => record);
  const faults: readonly string[] = [
    ...(teamOf(staffOn(ports, today), id).length === 0 ? ['nobody'] : []),
    ...agendaFaults(points, {
      isRule: (rule) => rules.get(rule)?.inForce(today) !== undefined,
      isLesson: (key) => records.find(Lesson, key)?.record.published === true,
      lacksYes: (text) => lacksYes(text, asked),
      namesAsker: (text) => namesAsker(text, asked),
    }),
  ];
  if (faults.length > 0) throw new Refusal('reviewInvalid', { faults });

  const key = reviewKey(id, input.number);
  const by = { id, name, number: input.number, actor: actor.person.id };
  const wanted = writtenPoints(points);
  const isSame = ({ record }: Stored<Review>) => record.state === 'prepared' && record.points === wanted;
  const before = await records.fetch(Review, key);
  if (before && isSame(before)) return before;
  if (before && (before.mark.version !== input.seen || before.record.state === 'held')) throw asItIsNow(before);
  if (!before) refuseUnlessNext(records.all(Review, { manager: id }), input.number, today);
  const agenda = agendaSaved(before?.record, by, points, now);
  const stored = before
    ? await records.update(Review, before, agenda).catch(async (refusal) => {
        const latest = await records.fetch(Review, key);
        if (latest && isSame(latest)) return latest;
        const wasChanged = refusal instanceof Refusal && refusal.code === 'changedMeanwhile';
        throw wasChanged && latest ? asItIsNow(latest) : refusal;
      })
    : await records.create(Review, agenda);
  if (!isSame(stored)) throw asItIsNow(stored);
  followUps.audit(auditOf('saveAgenda', stored, stored.record.actor, stored.record.at));
  return { record: stored.record, mark: stored.mark };
}

/** Both shall be before the reader: what was sent stays on the page, and this is what stands in the list. */
function asItIsNow({ record, mark }: Stored<Review>): Refusal {
  return new Refusal('changedMeanwhile', {
    seen: mark.version,
    state: record.state,
    points: readPoints(record.points),
  });
}

/** A number the page did not give is none: an agenda is the open one or the next. */
function refuseUnlessNext(own: readonly Stored<Review>[], number: string, today: string): void {
  const open = openAgenda(own);
  const isNext =
    number ===
    nextNumber(
      own.map(({ record }) => record),
      today,
    );
  if (open || !isNext) throw new Refusal('unknownReview');
}
