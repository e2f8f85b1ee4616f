import type { Moment } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import { Notification } from '../../../delivery/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { occasionNotifications } from '../maintenance-notification.ts';
import { Occasion } from '../records.ts';

/**
 * Tells those who write the rules of an occasion when the server that noted it stopped before it got to it, and whoever
 * has become an editor since (S2, S118). Each notification has a key of its own, so that nobody is told twice.
 * @returns how many notifications were missing
 */
export async function tellOfOccasions(services: Services, now: Moment): Promise<number> {
  const occasions = services.records.all(Occasion).map(({ record }) => record);
  return occasions.reduce((told, occasion) => told + tellOfOccasion(services, occasion, now), 0);
}

/** @returns how many editors had not been told */
export function tellOfOccasion({ records, followUps }: Services, occasion: Occasion, now: Moment): number {
  const editors = records.all(Appointment, { role: 'editor' }).map(({ record }) => record);
  const missing = occasionNotifications(occasion, editors, now).filter(({ key }) => !records.find(Notification, key));
  for (const notification of missing) followUps.tell(notification);
  return missing.length;
}
