import { z } from 'zod';
import { bands } from '../../core/small-groups/band.ts';
import { day, shape } from '../../kernel/shape.ts';
import { courseStates } from './course.ts';
import { Course } from './records.ts';

/** What of a course is the same for all who see it. */
export const courseFacts = z.strictObject({ ...shape(Course, 'title', 'about', 'months', 'link', 'nextOn', 'place') });

export const progress = {
  state: z.enum(courseStates),
  takenOn: day.optional(),
  dueOn: day.optional(),
};

const counts = z.strictObject({ people: z.int(), done: z.int(), late: z.int() });

/** A course in one centre, or in all of them: in a word, and exact for those who may know. */
export const shownPart = z.strictObject({
  unit: z.string().optional(),
  name: z.string().optional(),
  band: z.enum(bands),
  counts: counts.optional(),
});
