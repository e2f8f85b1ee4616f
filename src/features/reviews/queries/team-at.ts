import type { Day } from '../../../core/dates.ts';
import { isCurrent, isPaused } from '../../workplace/employment.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { teamOf } from '../../workplace/team.ts';
import type { TeamMember } from '../attended.ts';

/** Whom a manager led on a day: those who had begun and not left. */
export function teamAt(ports: Parameters<typeof staffOn>[0], manager: string, on: Day): readonly TeamMember[] {
  return teamOf(staffOn(ports, on), manager).flatMap(({ person, jobs }) => {
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
  ports: Parameters<typeof staffOn>[0],
  manager: string,
  days: readonly Day[],
  today: Day,
): readonly { person: string; name: string; until: Day }[] {
  const still = new Set(teamAt(ports, manager, today).map(({ person }) => person));
  const left = days
    .filter((day) => day < today)
    .flatMap((day) => teamOf(staffOn(ports, day), manager))
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
