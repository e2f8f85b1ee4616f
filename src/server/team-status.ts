import type { MemberStatus } from '../features/team/member-status.ts';
import { teamStatus } from '../features/team/member-status.ts';
import type { ViewSource } from './view-source.ts';

/** Where everybody a manager leads stood last night, by the plan that is compiled already. */
export function teamStatusIn(source: ViewSource, manager: string): readonly MemberStatus[] {
  const { records, directory, today } = source;
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  return teamStatus({ records, directory, plan: source.plan(), settings }, manager, today);
}
