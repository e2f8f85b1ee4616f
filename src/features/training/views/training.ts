import { z } from 'zod';
import { type Day, dayOf, latest } from '../../../core/dates.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { Run } from '../../audit/records.ts';
import { isSessionOpen } from '../course.ts';
import { Measure } from '../measure-records.ts';
import { measuresFor } from '../queries/measures.ts';
import { recordedLately } from '../queries/recorded.ts';
import { type CourseWithCounts, partOf, shownCourses } from '../queries/shown-courses.ts';
import { Attendance, Course, TrainingStatus } from '../records.ts';
import { seeing } from '../roles.ts';
import { courseFacts, shownPart } from '../shapes.ts';
import { statusName } from '../stored-words.ts';

const shownCourse = courseFacts.extend({
  ...shape(Course, 'key', 'kind', 'audience', 'system', 'startOn', 'byName'),
  units: z.array(z.string()),
  unitNames: z.array(z.string()),
  systemName: z.string().optional(),
  version: z.int(),
  mayChange: z.boolean(),
  /** The code for the wall, on the day it is held, for who may let it out. */
  code: z.string().optional(),
  /** Absent before the first night it is counted. */
  total: shownPart.optional(),
  centres: z.array(shownPart),
});

/**
 * *Træning* (S41, S55, S78): the courses, whom they are for, and how many in each centre have taken them. Counts are last
 * night's, and small groups are covered.
 */
export const training = view({
  summary: 'The courses, whom they are for, and how many in each centre have taken them, small groups covered',
  roles: seeing,
  query: z.strictObject({}),
  output: z.strictObject({
    courses: z.array(shownCourse),
    /** Units the reader may plan a course for. */
    units: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
    /** Whether the reader may plan for everybody. */
    forAll: z.boolean(),
    /** What may still be taken back. */
    recorded: z.array(
      z.strictObject({
        ...shape(Attendance, 'batch', 'how', 'byName'),
        ...{ titles: z.array(z.string()), on: day, rows: z.int() },
      }),
    ),
    /** The measures of the reader's centres, or of all (S80). */
    measures: z.array(
      z.strictObject({
        ...shape(Measure, 'key', 'what', 'unit', 'unitName', 'dueOn', 'doneOn', 'note', 'byName'),
        ...{ version: z.int(), mayChange: z.boolean() },
      }),
    ),
    countedOn: day.optional(),
  }),
  read: (reader, actor) => {
    const part = partOf(reader, actor);
    const countedOn = lastCounted(reader);
    return {
      courses: shownCourses(reader, actor, part).map((one) => shown(one, reader.today)),
      units: [...part.units],
      forAll: part.isPlanner,
      recorded: recordedLately(reader, actor).map((one) => ({ ...one, titles: [...one.titles] })),
      measures: measuresFor(reader, actor).map(({ record, version, mayChange }) => {
        const { key, what, unit, unitName, dueOn, doneOn, note, byName } = record;
        return { key, what, unit, unitName, dueOn, doneOn, note, byName, version, mayChange };
      }),
      ...(countedOn !== undefined && { countedOn }),
    };
  },
});

/** The last night that counted: a row that said the same as before was left as it is. */
function lastCounted({ all }: Reader): Day | undefined {
  const nights = all(Run, { job: statusName }).flatMap(({ state, finishedAt }) =>
    state === 'done' && finishedAt !== undefined ? [dayOf(finishedAt)] : [],
  );
  return all(TrainingStatus).length > 0 ? latest(nights) : undefined;
}

function shown({ course, count, unitNames, ...facts }: CourseWithCounts, today: Day): z.input<typeof shownCourse> {
  const { actor: _, at: __, endedOn: ___, sessionOn: ____, saidOn: _____, ...rest } = course;
  const { sessionCode, units = [], audience, ...said } = rest;
  return {
    ...{ ...said, ...facts, audience: [...audience], units: [...units], unitNames: [...unitNames] },
    ...(facts.mayChange && isSessionOpen(course, today) && { code: sessionCode }),
    ...(count && { total: count.total }),
    centres: [...(count?.centres ?? [])],
  };
}
