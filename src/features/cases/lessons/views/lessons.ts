import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { Lesson } from '../records.ts';
import { lesson, newestFirst, shownLesson } from '../shown-lesson.ts';

/** What everybody may learn, newest first. */
export const lessons = view({
  summary: 'What everybody may learn from what has happened',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({ lessons: z.array(lesson) }),
  read: (reader) => {
    const published = reader.all(Lesson).filter((one) => one.published);
    return { lessons: published.toSorted(newestFirst).map(shownLesson) };
  },
});
