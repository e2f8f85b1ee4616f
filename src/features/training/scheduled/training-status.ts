import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { saveAll } from '../../workplace/actions/save-all.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { AccountLink } from '../../workplace/records.ts';
import { centreOver } from '../../workplace/units/centre-over.ts';
import { TakenIndex } from '../attendance.ts';
import { isAsked } from '../course.ts';
import { Attendance, Course, TrainingStatus } from '../records.ts';
import { TrainingCount } from '../training-count.ts';
import { everyLearner } from './every-learner.ts';
import { tellOfCourses } from './tell-of-courses.ts';

/**
 * Counts how many have taken each course, centre by centre, and writes what has changed over the rows that stand. Doing it
 * again writes nothing, and twice at once leaves the same rows. Those on leave are not counted. Whom a course has come to
 * wait for is told on the way.
 * @returns how many rows it wrote
 */
export async function writeTrainingStatus(
  services: Pick<Services, 'records' | 'followUps' | 'holidays'>,
  now: Moment,
  reader: Reader,
): Promise<number> {
  if (!reader.isOn('training')) return 0;
  const courses = reader.all(Course).filter((course) => isAsked(course, reader.today));
  const before = reader.all(TrainingStatus);
  if (courses.length === 0 && before.length === 0) return 0;
  const taken = new TakenIndex(reader.each(Attendance), mainAccounts(reader.all(AccountLink)));
  const count = new TrainingCount(courses, taken, reader.today);
  const staff = staffOn(reader, reader.today);
  for await (const learner of everyLearner(reader)) {
    if (learner.paused) continue;
    const statuses = count.add(learner, centreOver(staff, learner.unit)?.unit);
    tellOfCourses(services, now, reader, learner, statuses);
  }
  const nameOf = (unit: string | undefined) => (unit === undefined ? undefined : staff.unit(unit)?.name);
  const rows = count.rows(before, nameOf, now);
  await saveAll(rows.map((row) => () => write(services.records, row)));
  return rows.length;
}

/** Another server may count the same night: its row says the same. */
async function write(records: Services['records'], row: TrainingStatus): Promise<void> {
  const stored = records.find(TrainingStatus, row.key) ?? (await records.fetch(TrainingStatus, row.key));
  if (!stored) await records.create(TrainingStatus, row);
  else await records.update(TrainingStatus, stored, row).catch(unlessChanged);
}
