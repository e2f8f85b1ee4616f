import { z } from 'zod';
import { nameKey } from '../../../core/code-of-name.ts';
import { dayOf } from '../../../core/dates.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { personInFile } from '../../workplace/queries/person-in-file.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { type Attended, attendanceKey, batchOf } from '../attendance.ts';
import { stands } from '../course.ts';
import { coursesIn, type LearningFault, learningFaults, readLearningLines } from '../incoming/learning-lines.ts';
import { longestCell, mostCourses, mostLines } from '../incoming/limits.ts';
import { askedCourses } from '../queries/known-courses.ts';
import { isOnlyOfCouncil } from '../queries/whom-of.ts';
import { Attendance } from '../records.ts';
import { planningAll } from '../roles.ts';
import { storeAttendance } from './store-attendance.ts';

const cell = z.string().trim().max(longestCell);
const line = z.int().min(1);
/** So many lines in the way are told by name; more are counted. */
const mostTold = 200;

/**
 * Those who plan courses bring in who has taken them from a file of the learning system (S41, S55, S78): `check` only tells.
 * The columns are chosen in the browser, so that one nobody may read is never sent (INV15). What cannot be stored is told
 * line by line and holds up nothing else; the same file again writes nothing, and what was taken back stands again.
 * @param input.atMost so many are stored by one press; `left` says how many are still to come
 * @returns `batch`: what takes all of it back
 */
export const importAttendance = action({
  summary: 'Brings in who has taken a course from a file of the learning system; `check` only tells',
  roles: planningAll,
  inputLarge: true,
  // Covered line by line: a date beside a number is no CPR number.
  inputAsWritten: true,
  input: z.strictObject({
    check: z.boolean(),
    atMost: z.int().min(1).optional(),
    lines: z
      .array(z.strictObject({ line, person: cell, course: cell, on: cell, status: cell.optional() }))
      .max(mostLines),
    courses: z.array(z.strictObject({ written: cell, course: z.string().max(200) })).max(mostCourses),
  }),
  output: z.strictObject({
    courses: z.array(z.strictObject({ written: z.string(), lines: z.int(), course: z.string().optional() })),
    /** So many are stored by this file, or would be. */
    stored: z.int(),
    people: z.int(),
    /** They stood there already. */
    known: z.int(),
    /** Not finished, or of a course that is left out. */
    skipped: z.int(),
    faults: z.array(z.strictObject({ line, fault: z.enum(learningFaults), written: z.string().optional() })),
    /** Lines in the way that are not told one by one. */
    moreFaults: z.int(),
    batch: z.string(),
    left: z.int(),
  }),
  run: async (context, { check, atMost, lines, courses: answered }) => {
    const { clock, records, actor } = context;
    const reader = context.reader();
    const around = {
      today: dayOf(clock.now()),
      courses: askedCourses(reader),
      answers: new Map(answered.map(({ written, course }) => [nameKey(written), course])),
      personOf: personOfFile(context),
    };
    const read = readLearningLines(lines, around);
    const attended = [
      ...new Map(read.flatMap((one) => (one.attended ? [[attendanceKey(one.attended), one.attended] as const] : []))),
    ];
    const isKnown = (key: string) => {
      const found = records.find(Attendance, key);
      return found !== undefined && stands(found.record);
    };
    const fresh = attended.filter(([key]) => !isKnown(key)).map(([, one]) => one);
    const batch = batchOf(
      actor.person.id,
      attended.map(([, one]) => one),
    );
    const now = check ? [] : fresh.slice(0, atMost);
    await storeAttendance(context, now, { how: 'file', batch });
    const wrong = read.flatMap(({ line: at, fault, written }) =>
      fault ? [{ line: at, fault, ...(written !== undefined && { written }) }] : [],
    );
    return {
      courses: coursesIn(lines, around).map(({ course, ...one }) => ({
        ...one,
        ...(course !== undefined && { course }),
      })),
      stored: check ? fresh.length : now.length,
      people: peopleIn(check ? fresh : now),
      known: attended.length - fresh.length,
      skipped: read.filter(({ skipped }) => skipped).length,
      faults: wrong.slice(0, mostTold),
      moreFaults: Math.max(0, wrong.length - mostTold),
      batch,
      left: check ? fresh.length : fresh.length - now.length,
    };
  },
});

function peopleIn(attended: readonly Attended[]): number {
  return new Set(attended.map(({ person }) => person)).size;
}

/** Whom a file means, by sign-in name or the number of a job; the council is followed by nobody but its secretariat (S102). */
function personOfFile({ reader, clock }: Pick<Context, 'reader' | 'clock'>) {
  const source = reader();
  const staff = staffOn(source, dayOf(clock.now()));
  return (written: string): { id: string; name: string } | LearningFault => {
    const found = personInFile(source, staff, written);
    if (typeof found === 'string') return found;
    const person = source.directory.person(found.id);
    if (!person) return 'unknownPerson';
    if (isOnlyOfCouncil(staff.employmentsOf(person.id))) return 'council';
    return { id: person.id, name: person.name };
  };
}
