import { dayOf, hourOf, type Moment } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import { newNotification } from '../../delivery/notification.ts';
import { Notification } from '../../delivery/records.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { unconfirmedNow } from '../queries/unconfirmed-now.ts';
import { officers } from '../roles.ts';
import { overdueAt } from '../unconfirmed/unconfirmed.ts';

/** One line a day, when people are at work. */
const fromHour = 8;

/** Once a day, while there are words nobody has confirmed that somebody on the DBR's side has not been told of. */
export function unconfirmedPeriod(now: Moment, services: Services): string | undefined {
  return hourOf(now) >= fromHour && untold(services, now).length > 0 ? dayOf(now) : undefined;
}

/** @returns how many were told */
export async function tellOfUnconfirmed(services: Services, now: Moment): Promise<number> {
  const due = untold(services, now);
  for (const notification of due) services.followUps.tell(notification);
  return due.length;
}

function untold(services: Services, now: Moment): readonly Notification[] {
  const overdue = unconfirmedNow(services);
  const newest = overdue.at(-1);
  if (!newest) return [];
  const { records } = services;
  const around = { records, workplace: workplaceOn(services, dayOf(now)) };
  return [...new Set(officers.flatMap((role) => holdersToday(around, role)))].flatMap((person) => {
    const told = records.all(Notification, { person, what: 'unconfirmed' });
    // By when it came before them, not by when it was written: what was told this morning may have been without it.
    const isNew = told.every(({ record }) => record.at < overdueAt(newest));
    const more = { count: overdue.length };
    return isNew ? [newNotification('unconfirmed', person, `unconfirmed-${dayOf(now)}`, now, more)] : [];
  });
}
