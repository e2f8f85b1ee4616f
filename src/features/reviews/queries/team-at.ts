import type { Day } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { isCurrent, isPaused } from '../../workplace/employment.ts';
import { teamOn } from '../../workplace/queries/team-on.ts';
import type { TeamMember } from '../attended.ts';

/** Whom a manager led on a day: those who had begun and not left. */
export function teamAt(reader: Reader, manager: string, on: Day): readonly TeamMember[] {
  return teamOn(reader, manager, on).flatMap(({ person, jobs }) => {
    const current = jobs.filter((job) => isCurrent(job, on));
    return current.length > 0 ? [{ person, away: current.every((job) => isPaused(job, on)) }] : [];
  });
}

/**
 * Those who have left the team within the days a meeting may still be recorded for: they may have been at one.
 * @param days from which to look, such as the first meeting's
 * @returns each with the last day
 */
export function leftSince(
  reader: Reader,
  manager: string,
  days: readonly Day[],
  today: Day,
): readonly { person: string; name: string; until: Day }[] {
  const still = new Set(teamAt(reader, manager, today).map(({ person }) => person));
  const left = days
    .filter((day) => day < today)
    .flatMap((day) => teamOn(reader, manager, day))
    .flatMap(({ person, jobs }) => {
      const until = jobs
        .flatMap(({ to }) => to ?? [])
        .toSorted()
        .at(-1);
      const isOver = until !== undefined && until < today && !still.has(person);
      return isOver ? [{ person, name: jobs[0].name, until }] : [];
    });
  return [...new Map(left.map((one) => [one.person, one])).values()];
}
