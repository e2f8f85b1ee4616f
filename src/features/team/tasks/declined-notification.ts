import type { Moment } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import type { Delegation } from '../../workplace/accountability/delegation-records.ts';

/** The accountable has a task back: neither who said no nor to what, which stands where the task is. */
export function declinedNotification({ accountable, task, about }: Delegation, at: Moment): Notification {
  return newNotification('returned', accountable, `returned-${task}-${about}-${at}`, at);
}
