import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { System } from '../../systems/records.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Unit } from '../../workplace/records.ts';
import { unitsLed } from '../../workplace/team.ts';
import { centreOver } from '../../workplace/units/centre-over.ts';
import { Course, TrainingStatus } from '../records.ts';
import { meetingCounts, planningAll, seeingAll } from '../roles.ts';
import { type ShownCourseCount, shownCounts } from '../training-count.ts';

/** What the reader leads, and what they may plan for. */
interface Part {
  isPlanner: boolean;
  /** Units under the reader. */
  led: ReadonlySet<string>;
  /** Units a course of theirs may be for, by name. */
  units: readonly { unit: string; name: string }[];
  /** Centres whose counts they see; all of them where it is absent. */
  centres?: ReadonlySet<string>;
}

/** Which part of the municipality's training is the reader's. */
export function partOf(reader: Reader, { person, roles }: Actor): Part {
  const staff = staffOn(reader, reader.today);
  const own = unitsLed(staff, person.id);
  const isPlanner = isAny(roles, planningAll);
  const centres = reader.all(Unit).filter(({ kind }) => kind === 'centre');
  const units = (isPlanner ? centres : own)
    .map(({ unit, name }) => ({ unit, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  const led = new Set(own.map(({ unit }) => unit));
  if (isAny(roles, seeingAll)) return { isPlanner, led, units };
  const whole = own.filter(({ kind, unit }) => kind === 'centre' && centreOver(staff, unit)?.unit === unit);
  return { isPlanner, led, units, centres: new Set(whole.map(({ unit }) => unit)) };
}

/** A course with the counts the reader may meet. */
export interface CourseWithCounts {
  course: Course;
  version: number;
  mayChange: boolean;
  unitNames: readonly string[];
  systemName?: string | undefined;
  count?: ShownCourseCount;
}

/** Every course that has not been stopped, by title. */
export function shownCourses(reader: Reader, actor: Actor, part: Part): readonly CourseWithCounts[] {
  const exact = isAny(actor.roles, meetingCounts);
  const rows = Map.groupBy(reader.all(TrainingStatus), ({ course }) => course);
  return reader.records
    .all(Course)
    .filter(({ record }) => record.endedOn === undefined)
    .map(({ record: course, mark }): CourseWithCounts => {
      const { units = [], system } = course;
      const counted = rows.get(course.key);
      const count = counted && shownCounts(counted, exact);
      const sees = ({ unit }: { unit?: string | undefined }) =>
        part.centres === undefined || (unit !== undefined && part.centres.has(unit));
      return {
        ...{ course, version: mark.version },
        mayChange: part.isPlanner || (units.length > 0 && units.every((unit) => part.led.has(unit))),
        unitNames: units.map((unit) => reader.records.find(Unit, unit)?.record.name ?? unit),
        systemName: system === undefined ? undefined : reader.records.find(System, system)?.record.name,
        ...(count && { count: { total: count.total, centres: count.centres.filter(sees) } }),
      };
    })
    .toSorted((a, b) => a.course.title.localeCompare(b.course.title, 'da'));
}
