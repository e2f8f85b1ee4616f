import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { underAllAccounts } from '../../workplace/queries/jobs-of.ts';
import { AccountLink } from '../../workplace/records.ts';
import { TakenIndex } from '../attendance.ts';
import { isAsked, isFor, progressOf } from '../course.ts';
import { Attendance, Course } from '../records.ts';
import type { CourseStatus } from '../training-count.ts';
import type { PlacedLearner } from './learners.ts';

/** The courses anybody is asked to take today, by title. */
export function askedCourses(reader: Reader): readonly Course[] {
  return reader
    .all(Course)
    .filter((course) => isAsked(course, reader.today))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'da'));
}

/** What some people have taken, read by their own rows. */
function takenBy(reader: Reader, people: readonly string[]): TakenIndex {
  const mainOf = mainAccounts(reader.all(AccountLink));
  return new TakenIndex(
    people.flatMap((person) =>
      underAllAccounts(reader, person, (account) => reader.all(Attendance, { person: account })),
    ),
    mainOf,
  );
}

/** How each of some people stands with every course that is for them. */
export function progressOfEach(
  reader: Reader,
  learners: readonly PlacedLearner[],
): ReadonlyMap<string, readonly CourseStatus[]> {
  const taken = takenBy(
    reader,
    learners.map(({ person }) => person),
  );
  const courses = askedCourses(reader);
  return new Map(
    learners.map((learner) => [
      learner.person,
      courses
        .filter((course) => isFor(course, learner))
        .map((course) => ({
          course,
          ...progressOf(course, learner.since, taken.of(course.key, learner.person), reader.today),
        })),
    ]),
  );
}
