import type { Person } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { CourseStatus } from '../training-count.ts';
import { progressOfEach } from './known-courses.ts';
import { learnerOf } from './learners.ts';

const urgency = ['late', 'missing', 'soon', 'done'] as const;

/** The courses that are for somebody, those that wait first. */
export function ownCourses(reader: Reader, person: Pick<Person, 'id' | 'name'>): readonly CourseStatus[] {
  const learner = learnerOf(reader, person, reader.all);
  const own = progressOfEach(reader, [learner]).get(learner.person) ?? [];
  const rank = ({ state }: CourseStatus) => urgency.indexOf(state);
  return own.toSorted((a, b) => rank(a) - rank(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

/** Is any of their courses still to be taken, or taken again? */
export function hasCoursesToTake(reader: Reader, person: string): boolean {
  return ownCourses(reader, { id: person, name: '' }).some(({ state }) => state !== 'done');
}
