import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { jobsOf } from '../../workplace/queries/jobs-of.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { selfBatchOf } from '../attendance.ts';
import { isSessionOpen } from '../course.ts';
import { councilName, isOnlyOfCouncil } from '../queries/whom-of.ts';
import { Course } from '../records.ts';
import { learning } from '../roles.ts';
import { longestCode } from '../stored-words.ts';
import { storeAttendance } from './store-attendance.ts';

/**
 * The reader says that they are at a course that is held today, with the code on the wall (S41, S55, S78). It confirms no
 * rule (INV7). Who is recorded already is left as they are.
 * @throws Refusal `unknownCourse`, `attendanceInvalid` with `wrongCode` also when no session is open today
 */
export const checkInToCourse = action({
  summary: 'The reader says that they are at a course today, with the code on the wall',
  roles: learning,
  own: true,
  input: z.strictObject({ course: z.string().min(1).max(200), code: z.string().max(longestCode) }),
  output: z.strictObject({ title: z.string(), on: day }),
  run: async (context, { course: key, code }) => {
    const { actor, clock, records, reader } = context;
    const on = dayOf(clock.now());
    const course = (await records.fetch(Course, key))?.record;
    if (!course || course.endedOn !== undefined) throw new Refusal('unknownCourse');
    if (!isSessionOpen(course, on) || course.sessionCode !== code) {
      throw new Refusal('attendanceInvalid', { faults: ['wrongCode'] });
    }
    const source = reader();
    const person = staffOn(source, on).mainOf(actor.person.id);
    const name = isOnlyOfCouncil(jobsOf(source, person, source.all).employments) ? councilName : actor.person.name;
    const said = { how: 'self', batch: selfBatchOf(course, on) } as const;
    await storeAttendance(context, [{ course, person, name, on }], said, name);
    return { title: course.title, on };
  },
});
