import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import { waitingRows } from '../../audit/proof/queries/waiting-rows.ts';
import { proofNotifications } from '../../audit/proof/unproven-notification.ts';
import { Notification } from '../../delivery/records.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a row without a good seal, or an alarm, that somebody has not been told of. */
export function outsideChangesPeriod(now: Moment, services: Services): string | undefined {
  return untold(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined;
}

/**
 * Tells the DBR's side that rows without a good seal wait, and editors when it is an adopted text: once for each row, and
 * once for each alarm, by a key of its own.
 * @returns how many were told
 */
export async function tellOfOutsideChanges(services: Services, now: Moment): Promise<number> {
  const due = untold(services, now);
  for (const notification of due) services.followUps.tell(notification);
  return due.length;
}

function untold(services: Services, now: Moment): readonly Notification[] {
  const { records } = services;
  const rows = waitingRows(records);
  if (rows.length === 0) return [];
  const around = { records, workplace: workplaceOn(services, dayOf(now)) };
  const people = {
    officers: [...new Set([...holdersToday(around, 'dpo'), ...holdersToday(around, 'dpoDeputy')])],
    editors: holdersToday(around, 'editor'),
  };
  const alarmTold = (person: string) =>
    records
      .all(Notification, { person, what: 'outsideAlarm' })
      .map(({ record }) => record.at)
      .sort()
      .at(-1);
  return proofNotifications(rows, people, alarmTold, now).filter(({ key }) => !records.find(Notification, key));
}
