import type { Stored } from '../../core/stored.ts';
import { noticeOf } from '../../features/notifications/notice-of.ts';
import { isForAnyHour, isReminder } from '../../features/notifications/notification.ts';
import type { Notification } from '../../features/notifications/records.ts';
import { isNeeded, mayBeWrittenTo } from '../../features/notifications/waiting.ts';
import type { ScheduledParts } from '../scheduled/scheduled-parts.ts';
import { openNotificationBatch } from './notification-batch.ts';
import { factFinder } from './notification-facts.ts';

/** Sends a notification that has just been kept, when the person may be written to; otherwise it waits for its hour. */
export async function tellAtOnce({ ports, sources }: ScheduledParts, planned: Stored<Notification>): Promise<void> {
  const source = sources.now();
  const facts = factFinder(ports, source).about(planned.record.person);
  if (!facts || !(isForAnyHour(planned.record) || mayBeWrittenTo(facts, source.now))) return;
  if (isReminder(planned.record) && !isNeeded(planned.record, facts)) return;
  const bag = openNotificationBatch(ports, () => true);
  await bag.put(planned, noticeOf(planned.record, facts.owed));
  await bag.send();
}
