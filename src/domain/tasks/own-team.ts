import type { Day } from '../dates.ts';
import { type Standing, type StandingSource, standingOf } from '../team/standing.ts';
import { type Staff, staffOn, teamOf } from '../team/team.ts';

/** Where everybody a manager leads stands. */
export function teamStanding(
  source: StandingSource & Parameters<typeof staffOn>[0],
  manager: string,
  today: Day,
): readonly Standing[] {
  const staff: Staff = staffOn(source, today);
  return teamOf(staff, manager).map((led) => standingOf(source, staff, led));
}
