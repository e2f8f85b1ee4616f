import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import { type Day, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { Lesson } from '../../cases/lessons/records.ts';
import { plainText } from '../../questions/question.ts';
import { Question } from '../../questions/records.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { teamOf } from '../../workplace/team.ts';
import { agendaFaults } from '../agenda.ts';
import { accountable, number, points } from '../answers.ts';
import type { Point } from '../point.ts';
import { readPoints, writtenPoints } from '../point.ts';
import { lacksYes, namesAsker } from '../quoted.ts';
import { Review } from '../records.ts';
import { agendaSaved, nextNumber, openAgenda, reviewKey } from '../review.ts';
import { answered, savedReview } from './saved-review.ts';
import { whoseReview } from './whose-review.ts';

/**
 * The manager saves the agenda of the next personnel meeting (S86): points in order, each with its minutes. A question
 * stands in the manager's own words, or in those of whoever asked after their yes and never with their name. CPR
 * numbers are stored masked (INV15). Of two that edit at once the second is told and nothing is written over; `number`
 * is the open agenda's or the next, and `seen` 0 for one nobody had saved.
 * @throws Refusal `notAllowed` for whoever leads nobody and does it for none; `reviewInvalid` with every fault, also
 * `nobody` for somebody who leads nobody; `unknownReview`; `changedMeanwhile` with the agenda that stands when the row
 * is another than was seen, or the meeting has been held
 */
export const saveAgenda = action({
  summary: 'The manager saves the agenda of the next personnel meeting',
  roles: insideRoles,
  input: z.strictObject({ for: accountable, number, seen: z.int().min(0), points }),
  output: savedReview,
  run: async (context, input) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    const { id, name } = (await whoseReview(context, input)).accountable;
    const said = input.points.map((point) =>
      'text' in point ? { ...point, text: guardText(plainText(point.text)).text } : point,
    );
    const faults = faultsOf(context, id, said, dayOf(now));
    if (faults.length > 0) throw new Refusal('reviewInvalid', { faults });
    const by = { id, name, number: input.number, actor: actor.person.id };
    const to = (before?: Review, stored?: Stored<Review>): Review => {
      if (before?.state === 'prepared' && before.points === writtenPoints(said)) return before;
      if (stored && (stored.mark.version !== input.seen || stored.record.state === 'held')) throw asItIsNow(stored);
      if (!stored) refuseUnlessNext(records.all(Review, { manager: id }), input.number, dayOf(now));
      return agendaSaved(before, by, said, now);
    };
    // Whoever loses a race is told what stands.
    return answered(context, await change(context, Review, reviewKey(id, input.number), { to, again: 1 }));
  },
});

function faultsOf(context: Context, manager: string, points: readonly Point[], today: Day): readonly string[] {
  const { records } = context;
  const { rules } = context.reader().handbook();
  const asked = records.all(Question, { manager }).map(({ record }) => record);
  return [
    ...(teamOf(staffOn(context, today), manager).length === 0 ? ['nobody'] : []),
    ...agendaFaults(points, {
      isRule: (rule) => rules.get(rule)?.inForce(today) !== undefined,
      isLesson: (key) => records.find(Lesson, key)?.record.published === true,
      lacksYes: (text) => lacksYes(text, asked),
      namesAsker: (text) => namesAsker(text, asked),
    }),
  ];
}

/** Both shall be before the reader: what was sent stays on the page, and this is what stands in the list. */
function asItIsNow({ record, mark }: Stored<Review>): Refusal {
  const { state, points } = record;
  return new Refusal('changedMeanwhile', { seen: mark.version, state, points: readPoints(points) });
}

/** A number the page did not give is none: an agenda is the open one or the next. */
function refuseUnlessNext(own: readonly Stored<Review>[], number: string, today: Day): void {
  const all = own.map(({ record }) => record);
  if (openAgenda(own) || number !== nextNumber(all, today)) throw new Refusal('unknownReview');
}
