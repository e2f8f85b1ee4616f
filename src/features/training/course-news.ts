import { addDays, type Day, dayOf, latest } from '../../core/dates.ts';
import { type CourseState, isGood } from './course.ts';
import type { Course } from './records.ts';
import { sessionDays, soonDays } from './stored-words.ts';

interface CourseStatus {
  course: Pick<Course, 'startOn' | 'nextOn' | 'saidOn' | 'at'>;
  state: CourseState;
  dueOn?: Day | undefined;
}

/**
 * Since which day a course is news to somebody it is for (S41, S55): it is to be taken, is held soon, runs out, or is
 * late. What is done, and what has not begun, is none.
 * @param since the first day of their oldest job
 * @returns the last of these days, up to today
 */
export function newsSince({ course, state, dueOn }: CourseStatus, since: Day | undefined, today: Day): Day | undefined {
  if (state === 'done') return undefined;
  const { startOn, nextOn, at } = course;
  const saidOn = course.saidOn ?? dayOf(at);
  // What is planned by day is told of by the next night.
  const planned = addDays(saidOn, 1);
  const begins = startOn === saidOn ? planned : startOn;
  const held = nextOn !== undefined && nextOn >= today && latest([addDays(nextOn, -sessionDays), planned]);
  const days = [
    ...(isGood(state) ? [] : [latest([begins, since ?? begins])]),
    ...(state === 'soon' && dueOn !== undefined ? [addDays(dueOn, -soonDays)] : []),
    ...(state === 'late' && dueOn !== undefined ? [addDays(dueOn, 1)] : []),
    ...(held ? [held] : []),
  ];
  return latest(days.flatMap((day) => (day !== undefined && day <= today ? [day] : [])));
}
