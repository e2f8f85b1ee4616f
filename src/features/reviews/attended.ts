import type { Day } from '../../core/dates.ts';
import { isCurrent, isPaused } from '../workplace/employment.ts';
import { staffOn, teamOf } from '../workplace/team.ts';
import type { Meeting } from './meeting.ts';

/** Who was there: by name, or how many, before managers may meet names (G8). */
export type Attended = { by: 'names'; people: readonly string[] } | { by: 'number'; count: number };

/** Somebody in the team on the day of a meeting; `away`: on leave from every job under this manager. */
export interface TeamMember {
  person: string;
  away: boolean;
}

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

export type AttendedFault = 'nobody' | 'noneThere' | 'tooManyThere';

/**
 * The meeting to record. Those on leave are not missed; whoever comes all the same was there.
 * @returns every fault, and the first one named who was not in the team
 */
export function meetingWith(
  team: readonly TeamMember[],
  on: Day,
  attended: Attended,
): { meeting: Meeting; faults: readonly AttendedFault[]; stranger?: string | undefined } {
  const expected = team.filter(({ away }) => !away).map(({ person }) => person);
  const isTeam = new Set(team.map(({ person }) => person));
  const present = attended.by === 'names' ? [...new Set(attended.people)].toSorted() : [];
  const count = attended.by === 'names' ? present.length : attended.count;
  const faults: readonly AttendedFault[] = [
    ...(team.length === 0 ? (['nobody'] as const) : []),
    ...(team.length > 0 && count === 0 ? (['noneThere'] as const) : []),
    ...(team.length > 0 && attended.by === 'number' && count > team.length ? (['tooManyThere'] as const) : []),
  ];
  const of = new Set([...expected, ...present]).size;
  const meeting = { on, count, of: Math.max(of, count) };
  return {
    meeting: attended.by === 'names' ? { ...meeting, present, expected } : meeting,
    faults,
    stranger: present.find((person) => !isTeam.has(person)),
  };
}
