import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { codeFrom } from '../../../core/meeting-code.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { day } from '../../../kernel/shape.ts';
import { isSessionOpen } from '../course.ts';
import { mayPlan } from '../queries/whom-of.ts';
import { Course } from '../records.ts';
import { planning } from '../roles.ts';

/**
 * A course is held today: those who are there say so themselves, with a code for the wall (S78). The code stays all day.
 * @throws Refusal `unknownCourse` also for one that is stopped, `notAllowed`
 */
export const openCourseSession = action({
  summary: 'Lets those who are at a course today say so themselves, with a code for the wall',
  roles: planning,
  input: z.strictObject({ course: z.string().min(1).max(200) }),
  output: z.strictObject({ code: z.string(), on: day }),
  run: async (context, { course }) => {
    const { actor, clock, random } = context;
    const on = dayOf(clock.now());
    const code = codeFrom(random.salt());
    const { record } = await change(context, Course, course, {
      unknown: 'unknownCourse',
      to: (before) => {
        if (before.endedOn !== undefined) throw new Refusal('unknownCourse');
        if (!mayPlan(context, before)) throw new Refusal('notAllowed');
        if (isSessionOpen(before, on)) return before;
        return { ...before, actor: actor.person.id, sessionOn: on, sessionCode: code };
      },
      again: 1,
    });
    return { code: record.sessionCode ?? code, on };
  },
});
