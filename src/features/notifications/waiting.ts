import type { Moment } from '../../core/dates.ts';
import { dayOf, secondsBetween, weekOf } from '../../core/dates.ts';
import { isAny, type Role } from '../../core/role.ts';
import type { NotificationTopic } from '../delivery/notification.ts';
import { isDigest, isForAnyHour, isReminder, isTold } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import { isAsleep, isOpenAt } from './quiet-hours.ts';
import type { NotificationFacts } from './what-to-tell.ts';
import { isStillOwed, isStillWorth } from './what-to-tell.ts';

/** `giveUp`: a server stopped in the middle, and nobody knows whether it was sent. */
export type Verdict = 'send' | 'wait' | 'drop' | 'giveUp';

/** Whoever planned a digest has sent it by then, or is gone. */
const digestSeconds = 2 * 60 * 60;
/** The same for a question or an answer, which is sent in the moment it is planned. */
const singleSeconds = 2 * 60;
/** Whoever is reminded on a Friday evening reads it on Monday; later the manager's word is no longer today's. */
const nudgeSeconds = 4 * 24 * 60 * 60;
const officers = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
/** No law, no day and nobody's safety says when the DBR must hear of it. */
const timedByNothing: ReadonlySet<NotificationTopic> = new Set([
  ...([
    'exemptionWaits',
    'exemptionDecided',
    'upkeep',
    'opinionAsked',
    'revision',
    'systemPart',
    'riskDecided',
    'wheelWaits',
    'courseWaits',
  ] as const),
]);

/**
 * What is to become of a notification that is still only planned. A digest that may have been sent before a crash is not
 * sent again, and one from another day gives way to that day's own; a question or an answer is sent until it has been,
 * for somebody waits for it (design section 4).
 */
export function verdictOn(notification: Notification, facts: NotificationFacts, now: Moment): Verdict {
  const age = secondsBetween(notification.at, now);
  const surelyUnsent = notification.fault !== undefined;
  if (!isDigest(notification)) {
    const isFree = surelyUnsent || age >= singleSeconds;
    if (isForWeeklyList(notification, facts) && notification.week === weekOf(dayOf(now))) return 'wait';
    return isFree && (isForAnyHour(notification) || mayBeWrittenTo(facts, now)) ? 'send' : 'wait';
  }
  if (isReminder(notification)) return verdictOnNudge(notification, facts, now);
  if (!surelyUnsent) return age >= digestSeconds ? 'giveUp' : 'wait';
  if (dayOf(notification.at) !== dayOf(now) || !isStillOwed(notification, facts.owed)) return 'drop';
  return isStillWorth(notification, facts, now) ? 'send' : 'wait';
}

/**
 * Does it wait for the DBR's list of the week (S108)? What is planned in a week goes in one notice in the first of the
 * person's own hours of the next, whatever was a holiday or slept through. Who waits for an answer, a case and what a
 * day or somebody's safety times are told by themselves.
 */
export function isForWeeklyList({ what }: Notification, { placement }: Pick<NotificationFacts, 'placement'>): boolean {
  return timedByNothing.has(what) && isAny(placement.roles, officers);
}

/** A manager's reminder waits for the person's own hours, some days at most, and falls away with the last rule it names. */
function verdictOnNudge(notification: Notification, facts: NotificationFacts, now: Moment): Verdict {
  const age = secondsBetween(notification.at, now);
  if (age > nudgeSeconds || !isNeeded(notification, facts)) return 'drop';
  const isFree = notification.fault !== undefined || age >= singleSeconds;
  return isFree && mayBeWrittenTo(facts, now) ? 'send' : 'wait';
}

/**
 * Is there anything left of it to say? The one who reminds is answered by last night's state: the person may have read it
 * since, or have been told of it that day already.
 */
export function isNeeded(reminder: Notification, { owed, told }: Pick<NotificationFacts, 'owed' | 'told'>): boolean {
  const day = dayOf(reminder.at);
  const isOther = (other: Notification) => other.key !== reminder.key && isDigest(other) && isTold(other);
  const isTwice = told.some((other) => isOther(other) && dayOf(other.at) === day && other.at <= reminder.at);
  return !isTwice && isStillOwed(reminder, owed);
}

/** May the person be written to now about something that is not their reading? */
export function mayBeWrittenTo({ placement, wishes, isHoliday }: NotificationFacts, now: Moment): boolean {
  return !placement.paused && !isAsleep(wishes, now) && isOpenAt(wishes, now, isHoliday);
}
