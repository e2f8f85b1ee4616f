import type { Moment } from '../../../core/dates.ts';
import { dayOf, latestElsewhere, secondsBetween } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Notice } from '../../delivery/notifier.ts';
import { deliver, type Policy } from '../../delivery/scheduled/deliver.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { afterNotification, isWorthSending, retracted, waitsForStop } from '../notifications/case-notification.ts';
import type { AboutCase, ToldOf } from '../notifications/dispatch.ts';
import { dispatched } from '../notifications/dispatch.ts';
import { noticeKind } from '../notifications/notice-kind.ts';
import { isLateOnly, placeToAct } from '../notifications/notification-state.ts';
import { mayReceive } from '../notifications/queries/may-receive.ts';
import { CaseNotification } from '../notifications/records.ts';
import { questionOf } from '../relations/case-message.ts';
import { planAgain } from './plan-notifications.ts';

type Needs = Pick<Services, 'records' | 'directory' | 'notifier' | 'clock'>;

/** Sends what is planned about cases. What may have arrived is sent again after a crash: silence would be worse. */
export interface CaseNotificationSender {
  /** Sends what is planned, may be sent now, and nobody here is sending already. @returns how many notifications arrived */
  send(): Promise<number>;
}

/** After so long another server, or the reporter, may have changed the case without the mirror knowing. */
const freshSeconds = 30;
/** Nobody is told of more than they were told of lately. */
const lookBack = { hours: 24 };

/**
 * What each server is sending, whichever of its work has begun it: the same is never sent side by side. Scheduled work has
 * lists of its own before it and the same notifier.
 */
const sending = new WeakMap<Services['notifier'], Map<string, AboutCase>>();

export function openCaseNotificationSender(ports: Needs): CaseNotificationSender {
  const { notifier, clock } = ports;
  const underWay = sending.get(notifier) ?? new Map<string, AboutCase>();
  sending.set(notifier, underWay);

  const policy: Policy<typeof CaseNotification> = {
    record: CaseNotification,
    after: afterNotification,
    isWanted: (notification) => isStillPlanned(ports, notification),
  };

  return {
    send: async () => {
      await planAgain(ports, clock.now());
      // Read after that: what was sent meanwhile counts as told lately.
      const now = clock.now();
      const planned = waitingNotifications(ports, now).filter(
        ({ notification }) => !underWay.has(notification.record.key),
      );
      if (planned.length === 0) return 0;
      const begun = [...underWay.values()].map((one): ToldOf => ({ ...one, at: now }));
      const chosen = dispatched(planned, [...toldLately(ports, now), ...begun], now);
      for (const row of chosen.flat()) underWay.set(row.notification.record.key, row);
      try {
        const looked = await Promise.all(
          chosen.map(async (rows) => {
            if (await isTakenElsewhere(ports, rows, now)) return [];
            const checked = await Promise.all(rows.map((row) => stillWorth(ports, row, now, rows.length === 1)));
            return checked.filter((row) => row !== undefined);
          }),
        );
        const notices = Map.groupBy(
          looked.filter((rows) => rows.length > 0),
          (rows) => JSON.stringify(noticeOf(rows)),
        );
        const told = await Promise.all(
          [...notices.values()].map((same) => {
            const rows = same.flat().map(({ notification, to }) => ({ row: notification, to }));
            return deliver(ports, policy, noticeOf(same[0] ?? []), rows);
          }),
        );
        return told.reduce((sum, count) => sum + count, 0);
      } finally {
        for (const row of chosen.flat()) underWay.delete(row.notification.record.key);
      }
    },
  };
}

/** What is planned, with its case; one whose case is not here yet waits for it. */
function waitingNotifications({ records }: Pick<Services, 'records'>, now: Moment): readonly AboutCase[] {
  return records.all(CaseNotification, { state: 'planned' }).flatMap((notification) => {
    // The duty line is rung by work of its own.
    if (notification.record.at > now || notification.record.as === 'duty') return [];
    const about = aboutOf(records, notification);
    return about && !waitsForStop(notification.record, about.incident.record) ? [about] : [];
  });
}

/** Would a look now send anything that has waited so long? */
export function waitsFor(ports: Pick<Services, 'records'>, now: Moment, seconds: number): boolean {
  const planned = waitingNotifications(ports, now);
  const isOld = planned.some(({ notification }) => secondsBetween(notification.record.at, now) > seconds);
  return isOld && dispatched(planned, toldLately(ports, now), now).length > 0;
}

function toldLately({ records }: Pick<Services, 'records'>, now: Moment): readonly ToldOf[] {
  const from = Temporal.Instant.from(now).subtract(lookBack).toString();
  return records.changed(CaseNotification, from, latestElsewhere(now)).flatMap((notification) => {
    const { state, sentAt } = notification.record;
    const about = state === 'sent' ? aboutOf(records, notification) : undefined;
    return about && sentAt !== undefined ? [{ ...about, at: sentAt }] : [];
  });
}

function aboutOf(
  records: Pick<Services['records'], 'find'>,
  notification: Stored<CaseNotification>,
): AboutCase | undefined {
  const { incident: key } = notification.record;
  const incident = records.find(Incident, key);
  const reporter = records.find(Reporter, reporterKey(key))?.record;
  const by = reporter?.person;
  const { as, person } = notification.record;
  // They stand in the list of reporters alone, so that no other row joins them to the number.
  const to = as === 'reporter' ? by : as === 'named' ? reporter?.forPerson : person;
  return incident && to !== undefined ? { notification, to, incident, by: by ?? incident.record.actor } : undefined;
}

/** Has another server sent it, without this one's mirror knowing yet? The oldest of a bundle speaks for all of it. */
async function isTakenElsewhere({ records }: Needs, rows: readonly AboutCase[], now: Moment): Promise<boolean> {
  const [oldest] = rows;
  if (!oldest || isFresh(oldest, now)) return false;
  const current = await records.fetch(CaseNotification, oldest.notification.record.key);
  return current?.record.state !== 'planned';
}

/**
 * Asked once more before it is sent: the report may have turned out to be about whoever it is for.
 * @param alone a notice of one case asks SharePoint; a cluster's two hundred trust the mirror, which is seconds behind
 */
async function stillWorth(ports: Needs, row: AboutCase, now: Moment, alone: boolean): Promise<AboutCase | undefined> {
  const { records } = ports;
  const { notification, incident } = row;
  const { key } = incident.record;
  const latest = alone && !isFresh(row, now) ? await records.fetch(Incident, key) : records.find(Incident, key);
  if (isWanted(ports, notification.record, (latest ?? incident).record, now)) return row;
  await records.update(CaseNotification, notification, retracted(notification.record)).catch(unlessChanged);
  return undefined;
}

function isFresh({ notification }: AboutCase, now: Moment): boolean {
  return secondsBetween(notification.record.at, now) < freshSeconds;
}

/** Has nobody taken it back, and is there a reason for it, as far as this server knows? */
function isStillPlanned(ports: Needs, notification: CaseNotification): boolean {
  const { records, clock } = ports;
  const about = records.find(Incident, notification.incident)?.record;
  const { state } = records.find(CaseNotification, notification.key)?.record ?? {};
  return state === 'planned' && (!about || isWanted(ports, notification, about, clock.now()));
}

function isWanted(ports: Needs, notification: CaseNotification, incident: Incident, now: Moment): boolean {
  return isWorthSending(notification, incident) && mayReceive(ports, notification, incident, dayOf(now));
}

/** The number of the case, or how many there are; what it is only where that tells of nobody (design section 7). */
function noticeOf(rows: readonly AboutCase[]): Notice {
  const [first] = rows;
  if (!first) throw new RangeError('a notice is about something');
  const { as, number, occasion } = first.notification.record;
  const { isDrill } = first.incident.record;
  const question = questionOf(occasion);
  const isLate = isLateOnly(first.notification.record, first.incident.record);
  const kind = noticeKind(first.notification.record, first.incident.record);
  // Further words about one case are one notice with its number.
  if (new Set(rows.map(({ notification }) => notification.record.number)).size > 1) {
    return {
      activity: isDrill ? 'drillsNeedYou' : 'casesNeedYou',
      parameters: { count: String(rows.length) },
      place: placeToAct({ as }),
    };
  }
  return {
    activity: isDrill ? 'drillNeedsYou' : isLate ? 'caseIsLate' : (kind ?? 'caseNeedsYou'),
    parameters: { case: number },
    place: placeToAct({ as, number }),
    ...(as === 'reporter' && question !== undefined && { question }),
  };
}
