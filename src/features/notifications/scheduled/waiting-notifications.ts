import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { interrupted } from '../../delivery/notification.ts';
import { Notification } from '../../delivery/records.ts';
import { noticeOf, weeklyNotice } from '../notice-of.ts';
import { factFinder } from '../queries/notification-facts.ts';
import type { Verdict } from '../waiting.ts';
import { isForWeeklyList, verdictOn } from '../waiting.ts';
import { openNotificationBatch } from './notification-batch.ts';

/** Is there nothing left of a notification to tell, because of what has been done since? */
type Outdated = (notification: Notification, reader: Reader, now: Moment) => boolean;

declare module '../../../kernel/feature.ts' {
  interface FeatureDefinition {
    /** Asked of every notification that waits: each feature answers for those it makes. */
    outdated?: Outdated;
  }
}

declare module '../../../kernel/context.ts' {
  interface Services {
    /** Says any feature so? */
    outdated: Outdated;
  }
}

/** Rows looked at side by side; requests that wait meanwhile are answered in between. */
const slice = 20;

/**
 * Sends, drops or gives up what is planned and was not sent in the moment it was: nights, leave, a busy Microsoft, a
 * server that stopped.
 * @returns how many people were told
 */
export async function settleWaiting(services: Services, now: Moment, reader: Reader): Promise<number> {
  const facts = factFinder(services, reader);
  const verdict = (notification: Notification): Verdict => {
    // Whatever waits in a module that is off is looked at again when it is on.
    if (services.isHeldBack(notification.what)) return 'wait';
    const about = facts.about(notification.person);
    if (!about || services.outdated(notification, reader, now)) return 'drop';
    return verdictOn(notification, about, now);
  };
  const bag = openNotificationBatch(services, (notification) => verdict(notification) === 'send');
  const weekly: Stored<Notification>[] = [];
  const waiting = services.records.all(Notification, { state: 'planned' });
  for (let first = 0; first < waiting.length; first += slice) {
    const rows = waiting.slice(first, first + slice).filter(({ record }) => verdict(record) !== 'wait');
    const settled = rows.map(async ({ record: { key } }) => {
      // The mirror may be behind: another server may have sent it since.
      const row = await services.records.fetch(Notification, key);
      if (row?.record.state !== 'planned') return;
      const said = verdict(row.record);
      const about = facts.about(row.record.person);
      if (said !== 'send') await close(services, row, said);
      else if (about && isForWeeklyList(row.record, about)) weekly.push(row);
      else await bag.put(row, noticeOf(row.record, about?.owed));
    });
    await Promise.all(settled);
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const rows of Map.groupBy(weekly, ({ record }) => record.person).values()) {
    const notice = weeklyNotice(rows.map(({ record }) => record));
    for (const row of rows) await bag.put(row, notice);
  }
  return bag.send();
}

/** Another server that closed it in the same moment has done what was to be done. */
async function close(
  { records }: Pick<Services, 'records'>,
  row: Stored<Notification>,
  verdict: Verdict,
): Promise<void> {
  const ends = { drop: { state: 'dropped' }, giveUp: { state: 'failed', fault: interrupted } } as const;
  if (verdict !== 'drop' && verdict !== 'giveUp') return;
  await records.update(Notification, row, { ...row.record, ...ends[verdict] }).catch((error) => {
    if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') throw error;
  });
}
