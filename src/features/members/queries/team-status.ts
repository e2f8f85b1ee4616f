import type { Reader } from '../../../kernel/reader.ts';
import type { MemberStatus } from './member-status.ts';
import { teamStatus } from './member-status.ts';

/** Where everybody a manager leads stood last night, by the plan that is compiled already. */
export function teamStatusIn(reader: Reader, manager: string): readonly MemberStatus[] {
  const { records, directory, today } = reader;
  const settings = { daysForNewEmployee: reader.setting('daysForNewEmployee') };
  return teamStatus({ records, directory, plan: reader.plan(), settings }, manager, today);
}
