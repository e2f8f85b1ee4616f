import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { mayPlan } from '../queries/whom-of.ts';
import { Course } from '../records.ts';
import { planning } from '../roles.ts';

/**
 * Nobody is asked to take the course any more. Who has taken it stays.
 * @throws Refusal `unknownCourse`, `notAllowed`
 */
export const endCourse = action({
  summary: 'Stops a course; who has taken it stays',
  roles: planning,
  input: z.strictObject({ course: z.string().min(1).max(200) }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { course }) => {
    const { actor, clock } = context;
    const at = clock.now();
    const { record, mark } = await change(context, Course, course, {
      unknown: 'unknownCourse',
      to: (before) => {
        if (!mayPlan(context, before)) throw new Refusal('notAllowed');
        return before.endedOn === undefined ? { ...before, actor: actor.person.id, at, endedOn: dayOf(at) } : before;
      },
      again: 1,
    });
    return { key: record.key, version: mark.version };
  },
});
