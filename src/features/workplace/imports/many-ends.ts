import type { Day } from '../../../core/dates.ts';
import type { Employment } from '../records.ts';

/** The most jobs a file may end unasked, in number and as a share of those that are there. */
const most = { jobs: 4, share: 0.05 };

/** Would the file end so many jobs that somebody should look twice? A few are seen one by one, whatever their share. */
export function areManyEnds(ended: number, current: number): boolean {
  return ended > most.jobs && ended > most.share * current;
}

/** Does a list leave out so many jobs that somebody should know? */
export function areManyUnnamed(unnamed: number, current: number): boolean {
  return unnamed > most.share * current;
}

/** Is the job there today or later, and over before today by what the file says? */
export function endsJob(before: Employment | undefined, wanted: Employment, today: Day): boolean {
  const wasOver = before?.to !== undefined && before.to < today;
  return before !== undefined && !wasOver && wanted.to !== undefined && wanted.to < today;
}
