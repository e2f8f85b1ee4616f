import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { weekOf } from '../../notifications/dosage.ts';
import { notificationKey } from '../../notifications/notification.ts';
import type { Notification } from '../../notifications/records.ts';
import type { Delegation } from './records.ts';

/** The accountable has a task back: neither who said no nor to what, which stands where the task is. */
export function declinedNotification({ accountable, task, about }: Delegation, at: Moment): Notification {
  return {
    key: notificationKey(accountable, `returned-${task}-${about}-${at}`),
    actor: 'system',
    at,
    what: 'returned',
    count: 1,
    channel: 'feed',
    state: 'planned',
    week: weekOf(dayOf(at)),
    person: accountable,
  };
}
