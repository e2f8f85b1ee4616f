import type { Moment } from '../../../core/dates.ts';
import { dayOf, hourOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { inMayorsName, mayorIn } from '../../council/mayor.ts';
import { wasRefusedLast } from '../../delivery/notification.ts';
import { wishesOf } from '../../delivery/preference.ts';
import { Notification, Preference } from '../../delivery/records.ts';
import { everyReader } from '../../reading/scheduled/every-reader.ts';
import { Setting } from '../../workplace/records.ts';
import { noticeOf } from '../notice-of.ts';
import { factFinder } from '../queries/notification-facts.ts';
import { standardHoursOf } from '../queries/standard-hours.ts';
import { isWithinHours } from '../quiet-hours.ts';
import { isStillWorth, type NotificationFacts, whatToTell } from '../what-to-tell.ts';
import { type NotificationBatch, openNotificationBatch } from './notification-batch.ts';
import { reconcileNotifications } from './notification-reconciliation.ts';
import { settleWaiting } from './waiting-notifications.ts';

export const tellName = 'tell';

/** Rows written side by side: the writer puts twenty into a request. */
const together = 60;
const earliestHour = 5;

/**
 * Every hour by the clock in Denmark; before five in the morning only when somebody has chosen that hour, the
 * municipality for everybody or a person.
 * @returns `2026-12-01t08`; the hour that comes twice in autumn is one
 */
export function notificationPeriod(now: Moment, { records }: Pick<Services, 'records'>): string | undefined {
  const hour = hourOf(now);
  const standard = standardHoursOf(records);
  const isSomebodyAwake = () =>
    isWithinHours(standard, now) ||
    records.all(Preference).some(({ record }) => isWithinHours(wishesOf(record, standard), now));
  if (hour < earliestHour && !isSomebodyAwake()) return undefined;
  return `${dayOf(now)}t${String(hour).padStart(2, '0')}`;
}

/**
 * Tells everybody what they are to be told this hour: first what has been waiting, then one digest for each who needs
 * one. The row is created before anything is sent, and whoever finds it there already sends nothing, so that two
 * servers tell once.
 * @returns how many people were told
 * @throws when rows could not be created: those people come at the next attempt
 */
export async function tellEverybody(services: Services, now: Moment, reader: Reader): Promise<number> {
  reconcileNotifications(services, tellName, now);
  const waited = await settleWaiting(services, now, reader);
  const facts = factFinder(services, reader);
  const mayor = mayorIn(reader.all(Setting));
  const bag = openNotificationBatch(services, (notification) => {
    const latest = factFinder(services, services.reader()).about(notification.person);
    return latest !== undefined && isStillWorth(notification, latest, services.clock.now());
  });

  const writing: Promise<void>[] = [];
  const faults: unknown[] = [];
  for await (const placed of everyReader(reader, (person) => isWithinHours(facts.wishes(person), now))) {
    const about = facts.of(placed);
    const notification = whatToTell(about, now);
    if (!notification) continue;
    writing.push(
      plan(services, bag, inMayorsName(notification, placed.placement, mayor), about).catch(
        (fault) => void faults.push(fault),
      ),
    );
    if (writing.length >= together) await Promise.all(writing.splice(0));
  }
  await Promise.all(writing);
  const told = waited + (await bag.send());
  if (faults.length > 0) throw faults[0];
  return told;
}

async function plan(
  { records }: Pick<Services, 'records'>,
  bag: NotificationBatch,
  notification: Notification,
  { owed, told }: NotificationFacts,
): Promise<void> {
  const { existed, ...planned } = await records.create(Notification, notification);
  if (!existed) await bag.put(planned, noticeOf(notification, owed), wasRefusedLast(told));
}
