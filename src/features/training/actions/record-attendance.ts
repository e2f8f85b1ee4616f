import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { batchOf, faultsOfSession } from '../attendance.ts';
import { whomOf } from '../queries/whom-of.ts';
import { Course } from '../records.ts';
import { recording } from '../roles.ts';
import { mostAtOnce } from '../stored-words.ts';
import { storeAttendance } from './store-attendance.ts';

/**
 * A course has been held: who was there (S41, S55, S78). Those who plan it record anybody, a manager those they lead. It
 * confirms no rule (INV7). The same again writes nothing.
 * @throws Refusal `unknownCourse`, `unknownPerson` for somebody the actor may not record, `attendanceInvalid` with what is
 * in the way (`faultsOfSession`), `notAllowed` for a manager before names may be met (G8)
 */
export const recordAttendance = action({
  summary: 'Records who was at a course on a day',
  roles: recording,
  input: z.strictObject({
    course: z.string().min(1).max(200),
    on: day,
    people: z.array(z.string().min(1).max(100)).max(mostAtOnce),
  }),
  output: z.strictObject({ batch: z.string(), people: z.int() }),
  run: async (context, { course: key, on, people }) => {
    const { actor, clock, records } = context;
    const course = (await records.fetch(Course, key))?.record;
    if (!course || course.endedOn !== undefined) throw new Refusal('unknownCourse');
    const faults = faultsOfSession(on, people, dayOf(clock.now()));
    if (faults.length > 0) throw new Refusal('attendanceInvalid', { faults });
    const whom = whomOf(context, course);
    const found = people.map((id) => {
      const person = whom(id);
      if (!person) throw new Refusal('unknownPerson', { person: id });
      return person;
    });
    const attended = [...new Map(found.map((person) => [person.id, person])).values()]
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id: person, name }) => ({ course, person, name, on }));
    const batch = batchOf(actor.person.id, attended);
    await storeAttendance(context, attended, { how: 'session', batch });
    return { batch, people: attended.length };
  },
});
