import type { Moment } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { occasionNotifications } from '../../features/editing/maintenance/maintenance-notification.ts';
import { Occasion } from '../../features/editing/maintenance/records.ts';
import { Notification } from '../../features/notifications/records.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';

export const maintenanceName = 'upkeep';

/**
 * Tells those who write the rules of an occasion when the server that noted it stopped before it got to it, and whoever
 * has become an editor since (S2, S118). Each notification has a key of its own, so that nobody is told twice.
 * @returns how many notifications were missing
 */
export async function tellOfOccasions(
  { records, followUps }: Pick<Ports, 'records' | 'followUps'>,
  now: Moment,
): Promise<number> {
  const editors = records.all(Appointment, { role: 'editor' }).map(({ record }) => record);
  const missing = records
    .all(Occasion)
    .flatMap(({ record }) => occasionNotifications(record, editors, now))
    .filter(({ key }) => !records.find(Notification, key));
  for (const notification of missing) followUps.tell(notification);
  return missing.length;
}
