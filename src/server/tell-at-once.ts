import type { Stored } from '../domain/record.ts';
import { noticeOf } from '../domain/telling/notice-of.ts';
import { isForAnyHour, isReminder, type Telling } from '../domain/telling/telling.ts';
import { isNeeded, mayBeWrittenTo } from '../domain/telling/waiting.ts';
import { openMailbag } from './mailbag.ts';
import type { ScheduledParts } from './scheduled/all.ts';
import { factFinder } from './telling-facts.ts';

/** Sends a telling that has just been kept, when the person may be written to; otherwise it waits for its hour. */
export async function tellAtOnce({ ports, sources }: ScheduledParts, planned: Stored<Telling>): Promise<void> {
  const source = sources.now();
  const facts = factFinder(ports, source).about(planned.record.person);
  if (!facts || !(isForAnyHour(planned.record) || mayBeWrittenTo(facts, source.now))) return;
  if (isReminder(planned.record) && !isNeeded(planned.record, facts)) return;
  const bag = openMailbag(ports, () => true);
  await bag.put(planned, noticeOf(planned.record, facts.owed));
  await bag.send();
}
