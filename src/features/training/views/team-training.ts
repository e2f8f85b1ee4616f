import { z } from 'zod';
import { bandOf, bands } from '../../../core/small-groups/band.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { teamOn } from '../../workplace/queries/team-on.ts';
import { Setting } from '../../workplace/records.ts';
import { isGood } from '../course.ts';
import { askedCourses, progressOfEach } from '../queries/known-courses.ts';
import { learnerOf } from '../queries/learners.ts';
import { Course } from '../records.ts';
import { progress } from '../shapes.ts';
import type { CourseStatus } from '../training-count.ts';

const member = z.strictObject({ person: z.string(), name: z.string(), ...progress });

/**
 * How those somebody leads stand with their courses (S41, S55): by name once names may be met (G8), and in a word until
 * then. Everybody in the team may be recorded as there, also who need not be.
 */
export const teamTraining = view({
  summary: 'How those the reader leads stand with their courses',
  roles: leading,
  query: z.strictObject({}),
  output: z.strictObject({
    courses: z.array(
      z.strictObject({
        ...shape(Course, 'key', 'title'),
        /** Absent while names may not be met. */
        people: z.array(member).optional(),
        band: z.enum(bands),
      }),
    ),
    /** The team, to tick who was there. */
    team: z.array(z.strictObject({ person: z.string(), name: z.string() })),
  }),
  read: (reader, { person }) => {
    const learners = teamOn(reader, person.id, reader.today)
      .flatMap((led) => reader.directory.person(led.person) ?? [])
      .map((one) => learnerOf(reader, one, reader.all))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
    const mayMeet = mayMeetNames(reader);
    const found = progressOfEach(reader, learners);
    const ofCourse = (course: string) =>
      learners.flatMap((learner) => {
        const own = found.get(learner.person)?.find((one) => one.course.key === course);
        return own && !learner.paused ? [{ learner, own }] : [];
      });
    return {
      courses: askedCourses(reader).flatMap(({ key, title }) => {
        const asked = ofCourse(key);
        if (asked.length === 0) return [];
        const done = asked.filter(({ own }) => isGood(own.state)).length;
        const people = asked.map(({ learner, own }) => ({
          person: learner.person,
          name: learner.name,
          ...progressIn(own),
        }));
        return [{ key, title, ...(mayMeet && { people }), band: bandOf(done, asked.length) }];
      }),
      team: mayMeet ? learners.map(({ person: id, name }) => ({ person: id, name })) : [],
    };
  },
});

function mayMeetNames(reader: Reader): boolean {
  return personalViewsOn(reader.all(Setting), reader.today).may;
}

function progressIn({ state, takenOn, dueOn }: CourseStatus) {
  return { state, ...(takenOn && { takenOn }), ...(dueOn && { dueOn }) };
}
