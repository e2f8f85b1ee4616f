import type { NotificationTopic } from './notification.ts';
import { isTold } from './notification.ts';
import type { Notification } from './records.ts';

/**
 * What the dosage limits: pushes the person has not asked for. The welcome, what is urgent, *Mind mig om det i morgen* and
 * questions and answers between people are exempt (design section 3).
 */
const metered: readonly NotificationTopic[] = ['reading', 'reminder', 'nudge', 'mayor'];

/** How many digests of a week's dosage are used. What was tried counts: it may have arrived. */
export function usedOf(week: string, told: readonly Notification[]): number {
  return told.filter(
    (notification) => notification.week === week && metered.includes(notification.what) && isTold(notification),
  ).length;
}
