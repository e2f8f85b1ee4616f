import type { Day } from '../../core/dates.ts';
import type { Meeting } from './meeting.ts';

/** Who was there: by name, or how many, before managers may meet names (G8). */
export type Attended = { by: 'names'; people: readonly string[] } | { by: 'number'; count: number };

/** Somebody in the team on the day of a meeting; `away`: on leave from every job under this manager. */
export interface TeamMember {
  person: string;
  away: boolean;
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
