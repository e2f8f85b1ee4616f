import { addDays, dayOf, type Moment } from '../../core/dates.ts';
import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { System, SystemRole } from './records.ts';
import { isHeld } from './system.ts';

/** What was given longer ago than this is no news: a sweep does not tell of it. */
const newsDays = 14;

/** Somebody who was given a part, and the day it was. */
interface Given {
  person: string;
  from: string;
}

/** The parts somebody was given here; what an import brought is answered in *Mine systemer*, and told to nobody singly. */
export function partsGiven(row: System | SystemRole): readonly Given[] {
  if ('part' in row) return isHeld(row) && row.batch === undefined ? [{ person: row.person, from: row.from }] : [];
  if (row.state === 'retired') return [];
  const { owner, ownerFrom, budgetHolder, budgetHolderFrom } = row;
  return [
    ...(owner && ownerFrom ? [{ person: owner, from: ownerFrom }] : []),
    ...(budgetHolder && budgetHolderFrom ? [{ person: budgetHolder, from: budgetHolderFrom }] : []),
  ];
}

/**
 * Tells those who were given a part in a system, of all they were given on a day in one (S90, S94, S98, S100). Not the one
 * who took it. Neither which system nor which part stands in it.
 * @param actor who wrote the row last
 */
export function partNotifications(given: readonly Given[], actor: string, now: Moment): readonly Notification[] {
  const oldest = addDays(dayOf(now), -newsDays);
  return given.flatMap(({ person, from }) => {
    if (person === actor || from < oldest) return [];
    return [newNotification('systemPart', person, `system-part-${from}`, now)];
  });
}
