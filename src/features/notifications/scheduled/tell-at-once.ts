import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { isForAnyHour, isReminder } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { noticeOf } from '../notice-of.ts';
import { factFinder } from '../queries/notification-facts.ts';
import { isForWeeklyList, isNeeded, mayBeWrittenTo } from '../waiting.ts';
import { openNotificationBatch } from './notification-batch.ts';

/** Sends what has just been kept, when the person may be written to; otherwise it waits for its hour, or its week. */
export async function tellAtOnce(services: Services, reader: Reader, planned: Stored<Notification>): Promise<void> {
  const facts = factFinder(services, reader).about(planned.record.person);
  if (!facts || !(isForAnyHour(planned.record) || mayBeWrittenTo(facts, reader.now))) return;
  if (isForWeeklyList(planned.record, facts)) return;
  if (isReminder(planned.record) && !isNeeded(planned.record, facts)) return;
  const bag = openNotificationBatch(services, () => true);
  await bag.put(planned, noticeOf(planned.record, facts.owed));
  await bag.send();
}
