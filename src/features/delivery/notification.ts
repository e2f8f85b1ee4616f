import { dayOf, type Moment, weekOf } from '../../core/dates.ts';
import type { Notification } from './records.ts';

/** What a person is told about; the record says of each to whom. */
export type NotificationTopic = Notification['what'];

/** Numbers of rules that fit on a line of SharePoint, 255 characters. */
export const mostNumbers = 40;

/** A server stopped in the middle: it may have been sent, and is not sent again. */
export const interrupted = 'interrupted';
/** Microsoft's answer was lost. */
const unknown = 'unknown';
/** Codes by which nobody has it and later may be better: Microsoft is away, busy, or gave the app no token. */
const passing = {
  ours: /^(unreachable|no answer|AADSTS\d+)$/,
  microsofts:
    /^(429|TooManyRequests|5\d\d|ServiceNotAvailable|ServiceUnavailable|InternalServerError|BadGateway|generalException|unknownError)$/i,
} as const;

/** Has nobody it, and may trying again help? @param code Microsoft's */
export function isPassing(code: string): boolean {
  return passing.ours.test(code) || passing.microsofts.test(code);
}

/** `tell:<person>:<occasion>`: the same occasion is told once, whichever server comes first. */
export function notificationKey(person: string, occasion: string): string {
  return `tell:${person}:${occasion}`.toLowerCase();
}

/**
 * Something a person is to be told, once for each occasion.
 * @param more what is not as usual: one thing, by the system's own doing
 */
export function newNotification(
  what: NotificationTopic,
  person: string,
  occasion: string,
  now: Moment,
  more: Partial<Notification> = {},
): Notification {
  return {
    ...{ key: notificationKey(person, occasion), actor: 'system', at: now, what, count: 1 },
    ...{ channel: 'feed', state: 'planned', week: weekOf(dayOf(now)), person },
    ...more,
  };
}

const besideReading: ReadonlySet<NotificationTopic> = new Set([
  'question',
  'answer',
  'clearance',
  'leading',
  'partner',
  'exemptionWaits',
  'exemptionDecided',
  'exemptionAgainst',
  'exemptionExpires',
  'systemPart',
  'riskDecided',
  'controlsWait',
  'wheelWaits',
  'courseWaits',
  'monthlyList',
  'returned',
  'words',
  'upkeep',
  'opinionAsked',
  'opinionGiven',
  'revision',
  'appointmentWaits',
  'appointmentChanged',
  'step',
  'unconfirmed',
  'outsideChange',
  'outsideAlarm',
]);

/** Is it told at night too? What can be taken back until midnight must be heard of before. */
export function isForAnyHour({ what }: Notification): boolean {
  return what === 'appointmentChanged';
}

/** Is it about reading, all that waits in one? Questions, answers and what managers are told are not. */
export function isDigest({ what }: Notification): boolean {
  return !besideReading.has(what);
}

/** Does somebody else ask the person to read: their manager, or the secretariat in the mayor's name? */
export function isReminder({ what }: Notification): boolean {
  return what === 'nudge' || what === 'mayor';
}

/** Did it reach the person, or may it still? A dropped one never left the municipality. */
export function isTold({ state }: Notification): boolean {
  return state !== 'dropped';
}

/** May it have arrived, though nobody can say so? */
export function isUncertain({ state, fault }: Notification): boolean {
  return state === 'failed' && (fault === interrupted || fault === unknown);
}

/**
 * Did Microsoft refuse the last one? Then the app is most likely still not there for the person, and in a request with
 * others it would have all of them refused.
 * @param told the person's own
 */
export function wasRefusedLast(told: readonly Notification[]): boolean {
  const [last] = told
    .filter(({ state }) => state === 'sent' || state === 'failed')
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return last?.state === 'failed' && !isUncertain(last);
}

/**
 * What became of a notification that was handed to Microsoft.
 * @param code why it did not arrive; `undefined` when it did
 */
export function afterSending(notification: Notification, code: string | undefined, now: Moment): Notification {
  if (code === undefined) return { ...notification, state: 'sent', sentAt: now, fault: undefined };
  return isPassing(code) ? { ...notification, fault: code } : { ...notification, state: 'failed', fault: code };
}
