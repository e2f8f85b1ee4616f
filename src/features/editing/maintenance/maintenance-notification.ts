import type { Moment } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import { occasionKey, subjectsOf } from './occasion.ts';
import type { Occasion } from './records.ts';

/** What happened longer ago than this is no news. */
const newsDays = 14;

/**
 * Those who write the rules are told that something has happened that rules must be looked over for: once for each
 * occasion, in the number of rules, neither which nor what. Whoever noted it knows.
 */
export function occasionNotifications(
  occasion: Occasion,
  appointments: readonly Appointment[],
  now: Moment,
): readonly Notification[] {
  const today = dayOf(now);
  const { withdrawnAt, openedAt, actor, key } = occasion;
  if (withdrawnAt !== undefined || dayOf(openedAt) < addDays(today, -newsDays)) return [];
  const editors = appointments.filter((one) => one.role === 'editor' && holds(one, today)).map(({ person }) => person);
  return [...new Set(editors)]
    .filter((person) => person !== actor)
    .map((person) => {
      const about = key.replace(/^occasion:/, 'upkeep-');
      return newNotification('upkeep', person, about, now, { count: subjectsOf(occasion).length });
    });
}

/** Key of the occasion a notification is about; `undefined` for any other notification. */
export function occasionTold({ what, key }: Pick<Notification, 'what' | 'key'>): string | undefined {
  const nonce = /:upkeep-(.+)$/.exec(key)?.[1];
  return what !== 'upkeep' || nonce === undefined ? undefined : occasionKey(nonce);
}
