import type { Day } from '../../../core/dates.ts';
import { addDays } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import type { Services } from '../../../kernel/context.ts';
import { leadingManagers } from '../../workplace/leading-roles.ts';
import { actorOf } from '../../workplace/queries/actor-of.ts';
import type { Staff } from '../../workplace/team.ts';
import { escalatedTo } from '../escalated-to.ts';
import { isToEscalate, passedOn } from '../escalation.ts';
import { ReviewYear } from '../records.ts';

/** Two digests' time. */
const daysGivenAgain = 14;

/**
 * Writes in the list that a year which cannot reach two has been passed on, and to whom (S86): the row is what makes it
 * once; what was passed on lately is given again, since the notification of it may not have arrived.
 * @returns the days they were passed on, by whom they were passed on to
 */
export async function escalateMissedYears(
  services: Pick<Services, 'records' | 'directory' | 'clock' | 'installation'>,
  staff: Staff,
  today: Day,
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const { records } = services;
  const mayBeTold = (person: string) => isAny(actorOf(services, person, 'tab', 'da').roles, leadingManagers);
  const told = new Map<string, readonly Day[]>();
  const count = ({ id }: Person, day: Day) => told.set(id, [...(told.get(id) ?? []), day]);
  for (const { record } of records.all(ReviewYear)) {
    const { escalatedOn } = record;
    const isTold = escalatedOn !== undefined && escalatedOn > addDays(today, -daysGivenAgain);
    const to = isTold || isToEscalate(record, today) ? escalatedTo(staff, record, mayBeTold) : undefined;
    if (!to) continue;
    if (!isTold) {
      const fresh = await records.fetch(ReviewYear, record.key);
      if (!fresh || !isToEscalate(fresh.record, today)) continue;
      const done = await records.update(ReviewYear, fresh, passedOn(fresh.record, to.name, today)).catch(unlessChanged);
      if (!done) continue;
    }
    count(to, escalatedOn ?? today);
  }
  return told;
}
