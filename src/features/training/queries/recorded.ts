import { addDays, type Day, latest } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { mayUndo } from '../attendance.ts';
import { stands } from '../course.ts';
import { Attendance } from '../records.ts';
import { planningAll } from '../roles.ts';
import { undoDays } from '../stored-words.ts';

/** What was recorded together. */
export interface Recorded extends Pick<Attendance, 'batch' | 'how' | 'byName'> {
  titles: readonly string[];
  /** The last day anybody of it took the course. */
  on: Day;
  rows: number;
}

/** What may still be taken back, the newest first: one's own, and for those who plan everybody's. */
export function recordedLately(reader: Reader, { person, roles }: Actor): readonly Recorded[] {
  const isPlanner = isAny(roles, planningAll);
  const from = `${addDays(reader.today, -undoDays - 1)}T00:00:00Z`;
  const until = `${addDays(reader.today, 2)}T00:00:00Z`;
  const rows = reader.records
    .changed(Attendance, from, until)
    .map(({ record }) => record)
    .filter((row) => stands(row) && mayUndo(row, person.id, isPlanner, reader.today));
  return [...Map.groupBy(rows, ({ batch }) => batch)]
    .flatMap(([batch, [first, ...others]]) => {
      if (!first) return [];
      const all = [first, ...others];
      const on = latest(all.map((row) => row.on)) ?? first.on;
      const titles = [...new Set(all.map(({ title }) => title))].sort();
      return [{ batch, how: first.how, byName: first.byName, titles, on, rows: all.length, at: first.at }];
    })
    .toSorted((a, b) => b.at.localeCompare(a.at) || a.batch.localeCompare(b.batch))
    .map(({ at: _, ...shown }) => shown);
}
