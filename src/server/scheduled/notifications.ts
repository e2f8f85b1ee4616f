import type { Moment } from '../../core/dates.ts';
import { dayOf, hourOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { noticeOf } from '../../features/notifications/notice-of.ts';
import { wasRefusedLast } from '../../features/notifications/notification.ts';
import { wishesOf } from '../../features/notifications/preference.ts';
import { isWithinHours } from '../../features/notifications/quiet-hours.ts';
import { Notification, Preference } from '../../features/notifications/records.ts';
import { isStillWorth, type NotificationFacts, whatToTell } from '../../features/notifications/what-to-tell.ts';
import { inMayorsName, mayorIn } from '../../features/reading/council/mayor.ts';
import { everyReader } from '../../features/reading/scheduled/every-reader.ts';
import { Setting } from '../../features/workplace/records.ts';
import { type NotificationBatch, openNotificationBatch } from '../notifications/notification-batch.ts';
import { factFinder } from '../notifications/notification-facts.ts';
import { reconcileNotifications } from '../notifications/notification-reconciliation.ts';
import { standardHoursOf } from '../notifications/standard-hours.ts';
import { settleWaiting } from '../notifications/waiting-notifications.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

export const tellName = 'tell';

/** Rows written side by side: the writer puts twenty into a request. */
const together = 60;
const earliestHour = 5;

/**
 * Every hour by the clock in Denmark; before five in the morning only when somebody has chosen that hour, the
 * municipality for everybody or a person.
 * @returns `2026-12-01t08`; the hour that comes twice in autumn is one
 */
export function notificationPeriod(now: Moment, { records }: Pick<Ports, 'records'>): string | undefined {
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
export async function tellEverybody({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  reconcileNotifications(ports, tellName, now);
  const waited = await settleWaiting({ ports, sources }, now);
  const source = sources.now();
  const facts = factFinder(ports, source);
  const mayor = mayorIn(source.all(Setting));
  const bag = openNotificationBatch(ports, (notification) => {
    const latest = factFinder(ports, sources.now()).about(notification.person);
    return latest !== undefined && isStillWorth(notification, latest, ports.clock.now());
  });

  const writing: Promise<void>[] = [];
  const faults: unknown[] = [];
  for await (const reader of everyReader(source, (person) => isWithinHours(facts.wishes(person), now))) {
    const about = facts.of(reader);
    const notification = whatToTell(about, now);
    if (!notification) continue;
    writing.push(
      plan(ports, bag, inMayorsName(notification, reader.placement, mayor), about).catch(
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
  { records }: Pick<Ports, 'records'>,
  bag: NotificationBatch,
  notification: Notification,
  { owed, told }: NotificationFacts,
): Promise<void> {
  const { existed, ...planned } = await records.create(Notification, notification);
  if (!existed) await bag.put(planned, noticeOf(notification, owed), wasRefusedLast(told));
}
