import type { Standing } from '../domain/team/standing.ts';
import { teamStanding } from '../domain/team/standing.ts';
import type { ViewSource } from './view-source.ts';

/** Where everybody a manager leads stood last night, by the plan that is compiled already. */
export function teamStandingIn(source: ViewSource, manager: string): readonly Standing[] {
  const { records, directory, today } = source;
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  return teamStanding({ records, directory, plan: source.plan(), settings }, manager, today);
}
