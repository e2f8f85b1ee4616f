import type { Moment } from '../../../core/dates.ts';
import { newNotification } from '../../notifications/notification.ts';
import type { Notification } from '../../notifications/records.ts';
import type { Delegation } from './records.ts';

/** The accountable has a task back: neither who said no nor to what, which stands where the task is. */
export function declinedNotification({ accountable, task, about }: Delegation, at: Moment): Notification {
  return newNotification('returned', accountable, `returned-${task}-${about}-${at}`, at);
}
