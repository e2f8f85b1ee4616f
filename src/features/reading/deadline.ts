import type { Day } from '../../core/dates.ts';
import { addDays, latest } from '../../core/dates.ts';
import { isPaused } from '../workplace/employment.ts';
import type { Employment } from '../workplace/records.ts';
import type { Ask, Assignment } from './assignment.ts';
import type { ReadingSettings } from './reading-settings.ts';
import type { Round } from './round.ts';
import { roundStart } from './round.ts';

/**
 * When an owed rule is due. Each way it got on the list has a deadline of its own, and the first of them holds: the
 * days to read count from whatever came last of the change and its release, the round, the return from leave and the
 * day a pack, an appointment or a manager put it there, who may have set another day; a new job gives the days for
 * somebody new.
 */
export function deadlineOf(assignment: Assignment, round: Round, settings: ReadingSettings, today: Day): Day {
  const deadlines = assignment.asks.map((ask) => deadlineOfAsk(ask, assignment, round, settings, today)).sort();
  return deadlines[0] ?? today;
}

function deadlineOfAsk(
  { job, since, dueOn }: Ask,
  { counting, version, changedOn }: Assignment,
  round: Round,
  settings: ReadingSettings,
  today: Day,
): Day {
  const { daysToRead } = counting[0] ?? version;
  const news = [changedOn, roundStart(round)].filter((day) => day !== undefined);
  const back = job && backFromLeave(job, today);
  const days = [
    // A manager's deadline is for what there was to read when it was set.
    ...news.filter((day) => since === undefined || day > since).map((day) => addDays(day, daysToRead)),
    dueOn ?? (since && addDays(since, daysToRead)),
    job && addDays(job.from, settings.daysForNewEmployee),
    back && addDays(back, daysToRead),
  ];
  return latest(days.filter((day) => day !== undefined)) ?? today;
}

/** Today as long as leave lasts, and then the day after it. */
function backFromLeave(job: Employment, today: Day): Day | undefined {
  const { pausedFrom, pausedTo } = job;
  if (isPaused(job, today)) return today;
  return pausedFrom && pausedTo && pausedTo < today ? addDays(pausedTo, 1) : undefined;
}
