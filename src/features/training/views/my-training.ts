import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { underAllAccounts } from '../../workplace/queries/jobs-of.ts';
import { isSessionOpen, stands } from '../course.ts';
import { ownCourses } from '../queries/own-courses.ts';
import { Attendance } from '../records.ts';
import { learning } from '../roles.ts';
import { courseFacts, progress } from '../shapes.ts';

/** One's own courses on *Min side*: what is to be taken, what has been, and who has recorded it (S41, S55). */
export const myTraining = view({
  summary: 'The reader’s own courses: what is to be taken, and what has been',
  roles: learning,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    courses: z.array(
      courseFacts.extend({
        ...progress,
        key: z.string(),
        /** It is held today, and the reader may say that they are there. */
        isOpen: z.boolean(),
      }),
    ),
    /** The newest first. */
    taken: z.array(z.strictObject({ ...shape(Attendance, 'key', 'title', 'on', 'how', 'byName') })),
  }),
  read: (reader, { person }) => ({
    courses: ownCourses(reader, person).map(({ course, state, takenOn, dueOn }) => {
      const { key, title, about, months, link, nextOn, place } = course;
      const isOpen = isSessionOpen(course, reader.today) && takenOn !== reader.today;
      return { key, title, about, months, link, nextOn, place, state, takenOn, dueOn, isOpen };
    }),
    taken: underAllAccounts(reader, person.id, (account) => reader.all(Attendance, { person: account }))
      .filter(stands)
      .map(({ key, title, on, how, byName }) => ({ key, title, on, how, byName }))
      .toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title, 'da')),
  }),
});
