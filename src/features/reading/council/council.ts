import type { Day } from '../../../core/dates.ts';
import { inOrder, type Member, memberOf } from '../../team/member.ts';
import { type MemberStatus, type MemberStatusSource, memberStatusOf } from '../../team/member-status.ts';
import { type Led, staffOn } from '../../team/team.ts';
import { isCurrent } from '../../workplace/employment.ts';
import type { Setting } from '../../workplace/records.ts';
import { Employment } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';

/**
 * Where every member of the council stood last night with what the seat asks (S102), reckoned when asked: there is no row about them
 * anywhere. What a member owes as somebody's employee is no business of the secretariat's.
 */
export function councilStatus(
  source: MemberStatusSource & Parameters<typeof staffOn>[0],
  today: Day,
): readonly MemberStatus[] {
  const staff = staffOn(source, today);
  const seats = source.records.all(Employment, { kind: 'councillor' }).map(({ record }) => record);
  const members = Map.groupBy(
    seats.filter((seat) => isCurrent(seat, today)),
    ({ person }) => staff.mainOf(person),
  );
  return [...members].flatMap(([person, [first, ...others]]) => {
    if (!first) return [];
    const led: Led = { person, jobs: [first, ...others] };
    const status = memberStatusOf(source, staff, led);
    const required = status.required.filter(({ version }) => version.audience.includes('council'));
    const known = source.directory.person(person);
    const name = known?.name ?? first.name;
    return [{ ...status, required, member: memberOf(led, name, required, known?.enabled === true, today) }];
  });
}

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
export function membersShown(status: readonly MemberStatus[]): readonly Pick<Member, 'name' | 'state' | 'owes'>[] {
  return inOrder(status.map(({ member }) => member)).map(({ name, state, owes }) => ({ name, state, owes }));
}
