import type { Day } from '../../core/dates.ts';
import { type Band, bandOf } from '../../core/small-groups/band.ts';
import { protectWords } from '../../core/small-groups/protect-words.ts';
import type { TakenIndex } from './attendance.ts';
import { isFor, isGood, type Learner, type Progress, progressOf } from './course.ts';
import type { Course, TrainingStatus } from './records.ts';

/** `trainingstatus:course:management:c1`; `-` for those in no centre. */
function statusKey(course: string, unit: string | undefined): string {
  return `trainingstatus:${course}:${unit ?? '-'}`.toLowerCase();
}

type Counted = Pick<TrainingStatus, 'people' | 'done' | 'late'>;

/** How somebody stands with a course that is for them. */
export interface CourseStatus extends Progress {
  course: Course;
}

/** Counts people one by one, each once in each course that is for them. */
export class TrainingCount {
  readonly #counts = new Map<string, Map<string | undefined, Counted>>();
  readonly #courses: readonly Course[];
  readonly #taken: TakenIndex;
  readonly #today: Day;

  /** @param courses those anybody is asked to take */
  constructor(courses: readonly Course[], taken: TakenIndex, today: Day) {
    this.#courses = courses;
    this.#taken = taken;
    this.#today = today;
    for (const { key } of courses) this.#counts.set(key, new Map());
  }

  /**
   * @param unit code of the centre they are counted in
   * @returns how they stand with the courses that are for them
   */
  add(learner: Learner, unit: string | undefined): readonly CourseStatus[] {
    const statuses: CourseStatus[] = [];
    for (const course of this.#courses) {
      if (!isFor(course, learner)) continue;
      const counts = this.#counts.get(course.key);
      const taken = this.#taken.of(course.key, learner.person);
      const progress = progressOf(course, learner.since, taken, this.#today);
      const { state } = progress;
      statuses.push({ course, ...progress });
      const { people, done, late } = counts?.get(unit) ?? { people: 0, done: 0, late: 0 };
      counts?.set(unit, {
        people: people + 1,
        done: done + (isGood(state) ? 1 : 0),
        late: late + (state === 'late' ? 1 : 0),
      });
    }
    return statuses;
  }

  /**
   * The rows that say something else than before; those nobody is counted in any more say nobody.
   * @param before the rows as they stand, which keep the day they were counted so
   * @param nameOf the name of a centre
   */
  rows(
    before: readonly TrainingStatus[],
    nameOf: (unit: string | undefined) => string | undefined,
    now: string,
  ): readonly TrainingStatus[] {
    const base = { actor: 'system', at: now, countedOn: this.#today };
    const rows = this.#courses.flatMap(({ key: course, title }) =>
      [...(this.#counts.get(course) ?? [])].map(([unit, counted]): TrainingStatus => {
        const name = nameOf(unit);
        return { key: statusKey(course, unit), ...base, course, title, unit, ...(name && { name }), ...counted };
      }),
    );
    const counted = new Set(rows.map(({ key }) => key));
    const known = new Map(before.map((row) => [row.key, row]));
    const isNews = (row: TrainingStatus) => !saysTheSame(known.get(row.key), row);
    const gone = before.filter(({ key, people }) => people > 0 && !counted.has(key));
    return [...rows.filter(isNews), ...gone.map((row) => ({ ...row, ...base, people: 0, done: 0, late: 0 }))];
  }
}

function saysTheSame(one: TrainingStatus | undefined, other: TrainingStatus): boolean {
  const said = ({ title, name, people, done, late }: TrainingStatus) => [title, name, people, done, late].join('\n');
  return one !== undefined && said(one) === said(other);
}

/** A course in one centre, or in all of them, as it may be shown. */
export interface ShownPart {
  unit?: string | undefined;
  name?: string | undefined;
  band: Band;
  /** The exact counts, for those who may open them in SharePoint. */
  counts?: Counted | undefined;
}

export interface ShownCourseCount {
  total: ShownPart;
  centres: readonly ShownPart[];
}

/**
 * What the counts of one course may be shown as: in words, so that nothing about fewer than five can be reckoned out
 * (design section 7).
 * @param rows those of the course
 */
export function shownCounts(rows: readonly TrainingStatus[], exact: boolean): ShownCourseCount {
  const asked = rows.filter(({ people }) => people > 0);
  const parts = asked.map(({ done, people }) => ({ done, of: people }));
  const { total } = protectWords(parts);
  const sum = (key: keyof Counted) => asked.reduce((all, row) => all + row[key], 0);
  const all = { people: sum('people'), done: sum('done'), late: sum('late') };
  return {
    total: { band: total, ...(exact && { counts: all }) },
    centres: asked.map(({ unit, name, people, done, late }) => ({
      ...{ unit, name, band: bandOf(done, people) },
      ...(exact && { counts: { people, done, late } }),
    })),
  };
}
