import type { Day } from '../domain/dates.ts';
import { addDays } from '../domain/dates.ts';
import type { Person } from '../domain/people.ts';
import type { Ports } from '../domain/ports.ts';
import { unlessChanged } from '../domain/refusal.ts';
import { isToBePassedOn, passedOn } from '../domain/reviews/escalation.ts';
import type { ReviewYear } from '../domain/reviews/review-year.ts';
import type { Staff } from '../domain/team/team.ts';
import { lineManagerOf } from '../domain/workplace/line-manager.ts';
import { isHere } from '../domain/workplace/workplace.ts';

/** Two digests' time. */
const daysGivenAgain = 14;

/**
 * Writes in the list that a year which cannot reach two has been passed on, and to whom (S86): the row is what makes it
 * once; what was passed on lately is given again, since the telling of it may not have arrived.
 * @returns the days they were passed on, by whom they were passed on to
 */
export async function passOnLostYears(
  { records }: Pick<Ports, 'records'>,
  staff: Staff,
  today: Day,
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const told = new Map<string, readonly Day[]>();
  const count = ({ id }: Person, day: Day) => told.set(id, [...(told.get(id) ?? []), day]);
  for (const { record } of records.all('reviewYear')) {
    const { escalatedOn } = record;
    const isTold = escalatedOn !== undefined && escalatedOn > addDays(today, -daysGivenAgain);
    const to = isTold || isToBePassedOn(record, today) ? whoLeads(staff, record) : undefined;
    if (!to) continue;
    if (!isTold) {
      const fresh = await records.fetch('reviewYear', record.key);
      if (!fresh || !isToBePassedOn(fresh.record, today)) continue;
      const done = await records
        .update('reviewYear', fresh, passedOn(fresh.record, to.name, today))
        .catch(unlessChanged);
      if (!done) continue;
    }
    count(to, escalatedOn ?? today);
  }
  return told;
}

/** Whoever leads the centre; for a centre head, whoever leads them. */
function whoLeads(staff: Staff, { manager, centre }: ReviewYear): Person | undefined {
  const head = staff.unit(centre ?? '')?.manager;
  const id = head === undefined ? undefined : staff.mainOf(head);
  if (id !== undefined && id !== manager && isHere(staff, id)) return staff.person(id);
  const own = lineManagerOf(staff, { id: manager, manager: staff.person(manager)?.manager });
  return 'person' in own ? own.person : undefined;
}
