import { z } from 'zod';
import { addDays, type Day } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { teamOn } from '../../workplace/queries/team-on.ts';
import { Setting } from '../../workplace/records.ts';
import { deciding, learning } from '../roles.ts';
import { progressOfEach } from './known-courses.ts';
import { learnerOf } from './learners.ts';
import { measuresFor } from './measures.ts';
import { ownCourses } from './own-courses.ts';

/** Training waits for somebody: their own courses, people they lead who are late, or measures of their centre. */
export const trainingThing = z.strictObject({
  kind: z.literal('training'),
  what: z.enum(['mine', 'team', 'measures']),
  count: z.int(),
  dueOn: day,
  place: z.string(),
});
type TrainingThing = z.output<typeof trainingThing>;

/** So long before it is due somebody meets it on Start. */
const aheadDays = 30;

/** Courses somebody is to take soon, or is late with (S41, S55). */
export function coursesToTake(reader: Reader, { person, roles }: Actor): readonly TrainingThing[] {
  if (!reader.isOn('training') || !isAny(roles, learning)) return [];
  const until = addDays(reader.today, aheadDays);
  const due = ownCourses(reader, person).flatMap(({ state, dueOn }): readonly Day[] =>
    dueOn !== undefined && state !== 'done' && dueOn <= until ? [dueOn] : [],
  );
  const [dueOn] = due.toSorted();
  return dueOn === undefined ? [] : [{ kind: 'training', what: 'mine', count: due.length, dueOn, place: '/receipts' }];
}

/** People somebody leads who are late with a course, once names may be met (G8); those on leave are not. */
export function teamToTeach(reader: Reader, { person, roles }: Actor): readonly TrainingThing[] {
  if (!reader.isOn('training') || !isAny(roles, leading)) return [];
  if (!personalViewsOn(reader.all(Setting), reader.today).may) return [];
  const learners = teamOn(reader, person.id, reader.today)
    .flatMap((led) => reader.directory.person(led.person) ?? [])
    .map((one) => learnerOf(reader, one, reader.all))
    .filter(({ paused }) => !paused);
  const late = [...progressOfEach(reader, learners).values()].flatMap((courses) =>
    courses.filter(({ state }) => state === 'late').slice(0, 1),
  );
  if (late.length === 0) return [];
  return [{ kind: 'training', what: 'team', count: late.length, dueOn: reader.today, place: '/training' }];
}

/** Measures somebody has decided for their centre that are due within a month (S80). */
export function measuresToFinish(reader: Reader, actor: Actor): readonly TrainingThing[] {
  if (!reader.isOn('training') || !isAny(actor.roles, deciding)) return [];
  const until = addDays(reader.today, aheadDays);
  const due = measuresFor(reader, actor).flatMap(({ record: { dueOn, doneOn }, mayChange }) =>
    mayChange && doneOn === undefined && dueOn <= until ? [dueOn] : [],
  );
  const [dueOn] = due;
  return dueOn === undefined
    ? []
    : [{ kind: 'training', what: 'measures', count: due.length, dueOn, place: '/training' }];
}

/** How many things of training a leader's weekly digest counts: the team as one, and what is late of the centre as one. */
export function trainingThings(reader: Reader, actor: Actor): number {
  return [...teamToTeach(reader, actor), ...measuresToFinish(reader, actor)].filter(
    ({ dueOn }) => dueOn <= reader.today,
  ).length;
}
