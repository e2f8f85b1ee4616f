import type { Day } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { memberOf } from '../../members/member.ts';
import { type MemberStatus, type MemberStatusSource, memberStatusOf } from '../../members/queries/member-status.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Employment } from '../../workplace/records.ts';
import type { Led } from '../../workplace/team.ts';

/**
 * Where every member of the council stood last night with what the seat asks (S102), reckoned when asked: there is no row
 * about them anywhere. What a member owes as somebody's employee is no business of the secretariat's.
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

/** The same by the plan that is compiled already. */
export function councilIn(reader: Reader): readonly MemberStatus[] {
  const { records, directory, today } = reader;
  const settings = { daysForNewEmployee: reader.setting('daysForNewEmployee') };
  return councilStatus({ records, directory, plan: reader.plan(), settings }, today);
}
