import type { Day } from '../../core/dates.ts';
import { inOrder } from '../members/member.ts';
import type { Member } from '../members/member-shape.ts';
import type { MemberStatus } from '../members/queries/member-status.ts';
import type { Setting } from '../workplace/records.ts';
import { readSetting } from '../workplace/setting.ts';

/**
 * May the secretariat see who is behind? Only when the council itself has decided so: both the day and the case must be
 * written, and the day must have come (S102).
 */
export function councilNames(
  settings: readonly Setting[],
  today: Day,
): { decidedOn: Day; caseRef: string } | undefined {
  const decidedOn = readSetting('councilNamesDecidedOn', settings);
  const caseRef = readSetting('councilNamesCase', settings);
  return decidedOn !== '' && decidedOn <= today && caseRef !== '' ? { decidedOn, caseRef } : undefined;
}

/** A member as the secretariat may see them: the state of the seat's reading, and nothing else. */
export function membersShown(status: readonly MemberStatus[]): Pick<Member, 'name' | 'state' | 'owes'>[] {
  return inOrder(status.map(({ member }) => member)).map(({ name, state, owes }) => ({ name, state, owes }));
}
