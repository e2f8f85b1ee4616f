import type { Person } from '../../core/person.ts';
import { lineManagerOf } from '../workplace/line-manager.ts';
import type { Staff } from '../workplace/team.ts';
import { isHere } from '../workplace/workplace.ts';
import type { ReviewYear } from './records.ts';

/**
 * Whom a manager's year that cannot reach two is passed on to (S86): whoever leads the centre, else the nearest one above
 * the manager who meets such things at all; nobody is named as told who has no page to see it on.
 * @param mayBeTold whether somebody may see what needs whoever leads managers
 */
export function escalatedTo(
  staff: Staff,
  { manager, centre }: Pick<ReviewYear, 'manager' | 'centre'>,
  mayBeTold: (person: string) => boolean,
): Person | undefined {
  const head = staff.unit(centre ?? '')?.manager;
  const id = head === undefined ? undefined : staff.mainOf(head);
  if (id !== undefined && id !== manager && isHere(staff, id) && mayBeTold(id)) return staff.person(id);
  const passed = new Set([manager]);
  let next = lineManagerOf(staff, { id: manager, manager: staff.person(manager)?.manager });
  while ('person' in next && !passed.has(next.person.id)) {
    if (mayBeTold(next.person.id)) return next.person;
    passed.add(next.person.id);
    next = lineManagerOf(staff, next.person);
  }
  return undefined;
}
