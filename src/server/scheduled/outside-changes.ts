import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { proofNotifications } from '../../features/audit/proof/unproven-notification.ts';
import { waitingRows } from '../../features/audit/proof/waiting-rows.ts';
import { Notification } from '../../features/notifications/records.ts';
import { holdersToday } from '../../features/workplace/appointments/confirmers.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';

export const outsideChangesName = 'outside-changes';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a row without a good seal, or an alarm, that somebody has not been told of. */
export function outsideChangesPeriod(now: Moment, ports: Ports): string | undefined {
  return untold(ports, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined;
}

/**
 * Tells the DBR's side that rows without a good seal wait, and editors when it is an adopted text: once for each row, and
 * once for each alarm, by a key of its own.
 * @returns how many were told
 */
export async function tellOfOutsideChanges(ports: Ports, now: Moment): Promise<number> {
  const due = untold(ports, now);
  for (const notification of due) ports.followUps.tell(notification);
  return due.length;
}

function untold(ports: Ports, now: Moment): readonly Notification[] {
  const { records } = ports;
  const rows = waitingRows(records);
  if (rows.length === 0) return [];
  const around = { records, workplace: workplaceOn(ports, dayOf(now)) };
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
